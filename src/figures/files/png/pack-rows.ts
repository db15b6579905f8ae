/** Pixels as the rows of a PNG: each as its difference from the row above, and all of them deflated. */
export interface RowPacker {
  /** The next rows of the picture, from the top, as RGBA. */
  add(pixels: Uint8ClampedArray): Promise<void>;
  finish(): Promise<Uint8Array<ArrayBuffer>[]>;
}

export function openPacker(width: number): RowPacker {
  const compression = new CompressionStream("deflate");
  const parts = collect(compression.readable);
  const writer = compression.writable.getWriter();
  let above = new Uint32Array(width);
  return {
    async add(pixels) {
      const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
      const rows = filterRows(colours, width, above);
      above = colours.slice(colours.length - width);
      await writer.write(rows);
    },
    async finish() {
      await writer.close();
      return parts;
    },
  };
}

async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read())
    parts.push(next.value);
  return parts;
}

/**
 * Rows of RGB as PNG's filter 2 has them: flat tints and hatches become runs of zeros. `above` is the
 * last row of the band before. A pixel's three bytes are taken from those above in one go, each by
 * itself: the highest bit of each is set before, so that none borrows from the next.
 */
function filterRows(
  colours: Uint32Array,
  width: number,
  above: Uint32Array,
): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((colours.length / width) * (width * 3 + 1));
  let out = 0;
  for (let start = 0; start < colours.length; start += width) {
    const upper = start === 0 ? above : colours.subarray(start - width, start);
    rows[out++] = 2;
    for (let i = 0; i < width; i++) {
      const colour = colours[start + i] ?? 0;
      const over = upper[i] ?? 0;
      const low = (colour | 0x80808080) - (over & 0x7f7f7f7f);
      const difference = low ^ ((colour ^ ~over) & 0x80808080);
      rows[out++] = difference;
      rows[out++] = difference >>> 8;
      rows[out++] = difference >>> 16;
    }
  }
  return rows;
}
