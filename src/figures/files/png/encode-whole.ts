import type { EncodedPng, PngEncoder } from "./encoder.ts";
import { openCanvas } from "./open-canvas.ts";

/** The signature and the first chunk, which is as long in every PNG. */
const headerLength = 33;
/** What some browsers say of size and time on their own: there may be one of each, and it is ours. */
const described = /^(pHYs|eXIf|tIME|[itz]TXt)$/;

/** A file's chunks from a place on, without those that describe it. */
function chunksFrom(bytes: Uint8Array<ArrayBuffer>, start: number): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(bytes.buffer);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let at = start; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!described.test(type)) chunks.push(bytes.subarray(at, end));
    at = end;
  }
  return chunks;
}

/** The browser's own encoder, which is the quickest. */
export function encodeWhole(width: number, height: number): PngEncoder {
  const context = openCanvas(width, height);
  let top = 0;
  return {
    async add(band) {
      context.drawImage(band, 0, top);
      top += band.height;
      band.close();
    },
    async finish(): Promise<EncodedPng> {
      const blob = await context.canvas.convertToBlob({ type: "image/png" });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return { header: bytes.subarray(0, headerLength), body: chunksFrom(bytes, headerLength) };
    },
  };
}
