/** Copies a picture. Browsers give the clipboard to secure pages only, and may refuse it: then `false`. */
export async function copyPicture(draw: () => Promise<Blob>): Promise<boolean> {
  if (!("ClipboardItem" in window) || !("clipboard" in navigator)) return false;
  try {
    // Handed over before it is drawn: after a wait, a click no longer counts as one.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": draw() })]);
    return true;
  } catch {
    return false;
  }
}

const asFile = (picture: Blob, name: string) => new File([picture], name, { type: "image/png" });

/** Whether the device has a sheet to share pictures with. */
export function canSharePictures(): boolean {
  if (!("canShare" in navigator)) return false;
  return navigator.canShare({ files: [asFile(new Blob(["-"]), "picture.png")] });
}

/** Opens the device's sheet; `false` where that is refused, not where the reader closes it. */
export async function sharePicture(picture: Blob, name: string, title: string): Promise<boolean> {
  try {
    await navigator.share({ files: [asFile(picture, name)], title });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
