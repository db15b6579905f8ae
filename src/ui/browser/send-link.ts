interface Sent {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Whether the device has a sheet to send a link with; browsers give it to secure pages only. */
export const canSendLinks = (): boolean => "share" in navigator;

/** Opens the device's sheet; `false` where that is refused, not where the reader closes it. */
export async function sendLink(sent: Sent): Promise<boolean> {
  try {
    await navigator.share(sent);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
