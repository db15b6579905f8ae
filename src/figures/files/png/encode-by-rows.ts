import type { EncodedPng, PngEncoder } from "./encoder.ts";
import { openCanvas } from "./open-canvas.ts";
import { openPacker } from "./pack-rows.ts";
import { writeChunk, writeHeader } from "./png-chunks.ts";

/** For pictures that no canvas holds as a whole: their rows are packed band by band. */
export function encodeByRows(width: number, height: number): PngEncoder {
  const packer = openPacker(width);
  return {
    add(band) {
      const context = openCanvas(width, band.height);
      context.drawImage(band, 0, 0);
      const { data } = context.getImageData(0, 0, width, band.height);
      band.close();
      return packer.add(data);
    },
    async finish(): Promise<EncodedPng> {
      const parts = await packer.finish();
      return {
        header: writeHeader(width, height),
        body: [
          ...parts.map((part) => writeChunk("IDAT", part)),
          writeChunk("IEND", new Uint8Array()),
        ],
      };
    },
  };
}
