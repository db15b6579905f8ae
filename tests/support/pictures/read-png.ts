import { buf as crc32 } from "crc-32";

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly isIntact: boolean;
}

/** The chunks of a PNG in their order. */
export function readChunks(png: Uint8Array): PngChunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: String.fromCharCode(...body.subarray(0, 4)),
      data: body.subarray(4),
      isIntact: view.getInt32(at + 8 + length) === crc32(body),
    });
    at += 12 + length;
  }
  return chunks;
}

/** The texts of a PNG by keyword. */
export function textsOf(chunks: readonly PngChunk[]): Record<string, string> {
  const texts = chunks.filter(({ type }) => type === "iTXt");
  return Object.fromEntries(
    texts.map(({ data }) => {
      const [keyword = "", , , , , ...rest] = new TextDecoder().decode(data).split("\0");
      return [keyword, rest.join("\0")];
    }),
  );
}
