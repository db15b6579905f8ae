/** The encodings that tell of themselves by a mark at the beginning. */
const marks = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * The text of a file: UTF-8, or UTF-16 as some editors save it. `null` where it is in another
 * encoding: read as these it would be kept as garbage, and nothing would say so.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  try {
    return new TextDecoder(marked?.encoding ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
