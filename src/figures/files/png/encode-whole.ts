import type { EncodedPng, PngEncoder } from "./encoder.ts";
import { openCanvas } from "./open-canvas.ts";

/** The signature and the first chunk, which is as long in every PNG. */
const headerLength = 33;

/** The browser's own encoder, which is the quickest. It describes nothing: we do. */
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
      return { header: bytes.slice(0, headerLength), body: [bytes.slice(headerLength)] };
    },
  };
}
