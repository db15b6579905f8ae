import { drawBand } from "./rasterise.ts";

const bandHeight = 256;

/**
 * The pixels of a picture as deflated PNG rows, drawn and compressed band by band: a phone's canvas
 * and memory could not hold the whole. (At 3840 x 2160 this takes about as long as `toBlob`, and the
 * file is a third smaller.)
 */
export async function deflateBands(picture: HTMLImageElement): Promise<Uint8Array<ArrayBuffer>[]> {
  const compression = new CompressionStream("deflate");
  const parts = collect(compression.readable);
  const writer = compression.writable.getWriter();
  let above: Uint8Array<ArrayBuffer> | undefined;
  for (let top = 0; top < picture.height; top += bandHeight) {
    const height = Math.min(bandHeight, picture.height - top);
    const context = drawBand(picture, top, height);
    const { data } = context.getImageData(0, 0, picture.width, height);
    const { rows, last } = filterRows(data, picture.width, above);
    above = last;
    await writer.write(rows);
  }
  await writer.close();
  return parts;
}

async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read())
    parts.push(next.value);
  return parts;
}

/**
 * Rows of RGB, each written as its difference from the row above (PNG's filter 2): flat tints and
 * hatches become runs of zeros. `above` is the last row of the band before.
 */
function filterRows(
  pixels: Uint8ClampedArray,
  width: number,
  above: Uint8Array<ArrayBuffer> = new Uint8Array(width * 3),
): { rows: Uint8Array<ArrayBuffer>; last: Uint8Array<ArrayBuffer> } {
  const height = pixels.length / (width * 4);
  const rows = new Uint8Array(height * (width * 3 + 1));
  let row = above;
  let out = 0;
  for (let y = 0; y < height; y++) {
    const next = new Uint8Array(width * 3);
    for (let i = 0, from = y * width * 4; i < next.length; i += 3, from += 4) {
      next[i] = pixels[from] ?? 0;
      next[i + 1] = pixels[from + 1] ?? 0;
      next[i + 2] = pixels[from + 2] ?? 0;
    }
    rows[out++] = 2;
    for (let i = 0; i < next.length; i++) rows[out++] = (next[i] ?? 0) - (row[i] ?? 0);
    row = next;
  }
  return { rows, last: row };
}
