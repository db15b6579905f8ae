/** A picture as a PNG, drawn and encoded band by band. */
import { drawBand } from "#figures/files/rasterise.ts";
import type { EncodedPng } from "./encoder.ts";
import { startEncoder } from "./start-encoder.ts";

/** Who waits for a file: how far it is is told them, and they may stop it. */
export interface Waiting {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}

/** A phone's memory could not hold the whole of a large picture twice. */
const pixelsOfBand = 2 ** 21;
/** So many bands are drawn at once: most machines have two cores to spare for a moment. */
const atOnce = 2;

/** A band of a picture: browsers draw it beside the page, or else the page does. */
function bandOf(picture: HTMLImageElement, top: number, height: number): Promise<ImageBitmap> {
  return createImageBitmap(picture, 0, top, picture.width, height).catch(() =>
    createImageBitmap(drawBand(picture, top, height)),
  );
}

/** While a band is encoded, the next ones are drawn. Rejects where it is stopped. */
export async function encodePicture(
  coming: Promise<HTMLImageElement>,
  { width, height }: { readonly width: number; readonly height: number },
  { signal, onProgress }: Waiting,
): Promise<EncodedPng> {
  const starting = startEncoder(width, height);
  try {
    const picture = await coming;
    const step = Math.ceil(pixelsOfBand / width);
    const tops = Array.from({ length: Math.ceil(height / step) }, (_, i) => i * step);
    const drawNext = () => {
      const top = tops[drawn.length];
      if (top === undefined) return;
      const band = bandOf(picture, top, Math.min(step, height - top));
      // Its failure is told when its turn comes, if it comes.
      band.catch(() => null);
      drawn.push(band);
    };
    const drawn: Promise<ImageBitmap>[] = [];
    for (let i = 0; i < atOnce; i++) drawNext();
    const encoder = await starting;
    for (const i of tops.keys()) {
      onProgress?.(i, tops.length);
      const band = await drawn[i];
      signal?.throwIfAborted();
      drawNext();
      if (band) await encoder.add(band);
      signal?.throwIfAborted();
    }
    onProgress?.(tops.length, tops.length);
    return await encoder.finish();
  } finally {
    starting.then(({ stop }) => stop()).catch(() => null);
  }
}
