/** Makes the film of the years, picture by picture, and says how far it is. */
import type { Geography } from "#atlas/geography/geography.ts";
import type { FigureOptions } from "#figures/composing/figure-options.ts";
import type { Uses } from "#figures/composing/finish-figure.ts";
import { slidePixels } from "#figures/composing/presets.ts";
import { fileNameOf } from "#figures/files/file-name.ts";
import { loadPicture } from "#figures/files/rasterise.ts";
import { frameOfYear } from "./film-frames.ts";
import type { FilmWriter } from "./film-writer.ts";
import { openGif } from "./write-gif.ts";
import { openVideo } from "./write-video.ts";

export interface FilmOrder {
  readonly geography: Geography;
  readonly options: FigureOptions;
  readonly uses: Uses;
  readonly years: readonly number[];
  /** Told before each year's picture, and of the file at last. */
  readonly onProgress: (done: number, year: number | null) => void;
  readonly signal: AbortSignal;
  /** Without WebCodecs there is a GIF; asked for by who wants one. */
  readonly asGif?: boolean;
}

interface Film {
  readonly file: Blob;
  readonly name: string;
}

/** Pixels of a film, and of a GIF, which grows with them. */
const videoSize = slidePixels;
const gifSize = { width: 960, height: 540 } as const;

/** As long as a year stands on the page while the years play; the last one longer. */
const secondsPerYear = 1;
const secondsAtEnd = 3;

function createCanvas({ width, height }: typeof videoSize | typeof gifSize) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (!context) throw new Error("This browser could not draw the film.");
  return { canvas, context };
}

async function openWriter({
  geography,
  options,
  uses,
  years,
  asGif = false,
}: FilmOrder): Promise<{ writer: FilmWriter; context: CanvasRenderingContext2D }> {
  const [first = 0] = years;
  const { meta } = frameOfYear(geography, options, first, uses).figure;
  const video = createCanvas(videoSize);
  const writer = asGif ? null : await openVideo(video.canvas, meta);
  if (writer) return { writer, context: video.context };
  const small = createCanvas(gifSize);
  return { writer: openGif(small.canvas), context: small.context };
}

/** Rejects with the signal's reason when the reader has enough of waiting. */
export async function makeFilm(order: FilmOrder): Promise<Film> {
  const { geography, options, uses, years, onProgress, signal } = order;
  const { writer, context } = await openWriter(order);
  try {
    const { width, height } = context.canvas;
    let subject = "";
    for (const [done, year] of years.entries()) {
      signal.throwIfAborted();
      onProgress(done, year);
      const { markup, figure } = frameOfYear(geography, options, year, uses);
      subject = figure.subject;
      context.drawImage(await loadPicture(markup, width, height), 0, 0, width, height);
      await writer.add(year === years.at(-1) ? secondsAtEnd : secondsPerYear);
    }
    signal.throwIfAborted();
    onProgress(years.length, null);
    const file = await writer.finish();
    const span = `${years[0]}-${years.at(-1)}`;
    const size = `${width}x${height}`;
    return { file, name: fileNameOf({ subject: `${subject} ${span}`, size }, writer.extension) };
  } catch (error) {
    await writer.cancel();
    throw error;
  }
}
