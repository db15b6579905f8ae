export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface ZipManner {
  /** Day that each part is said to be of, `YYYY-MM-DD`: the same parts make the same file. */
  readonly date: string;
  readonly type: string;
}

/** Parts in one compressed file, in their order. */
export async function createZip(
  parts: readonly ZipPart[],
  { date, type }: ZipManner,
): Promise<Blob> {
  const { default: Zip } = await import("jszip");
  const zip = new Zip();
  const day = new Date(`${date}T00:00:00Z`);
  for (const { name, bytes } of parts) {
    // What is compressed already does not get smaller.
    const compression = name.endsWith(".png") ? "STORE" : "DEFLATE";
    zip.file(name, bytes, { date: day, createFolders: false, compression });
  }
  const written = await zip.generateAsync({
    type: "arraybuffer",
    // The paths of maps get a tenth smaller with more, and take four times as long.
    compressionOptions: { level: 1 },
  });
  return new Blob([written], { type });
}

/** The files in a zip, in their order; folders are not told of. */
export async function openZip(
  file: ArrayBuffer,
): Promise<readonly { readonly name: string; bytes(): Promise<Uint8Array> }[]> {
  const { default: Zip } = await import("jszip");
  const { files } = await Zip.loadAsync(file);
  return Object.values(files)
    .filter(({ dir }) => !dir)
    .map((part) => ({ name: part.name, bytes: () => part.async("uint8array") }));
}
