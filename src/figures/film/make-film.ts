/** Makes a film, picture by picture, and says how far it is. */

import type { Geography } from "#atlas/geography/geography.ts";
import { breathe } from "#core/breathe.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { slidePixels } from "#figures/composing/presets.ts";
import { fileNameOf } from "#figures/files/file-name.ts";
import { loadPicture } from "#figures/files/rasterise.ts";
import { m } from "#languages/compiled/messages.js";
import type { Shot } from "./film-shots.ts";
import { openGif } from "./write-gif.ts";
import { openVideo } from "./write-video.ts";

export interface FilmOrder {
  readonly geography: Geography;
  readonly shots: readonly Shot[];
  /** What stands in the file's name beside what the film is of. */
  readonly span: string;
  /** Told before each picture, and of the file at last. */
  readonly onProgress: (done: number, told: string) => void;
  readonly signal: AbortSignal;
}

interface Film {
  readonly file: Blob;
  readonly name: string;
}

/** Pixels of a film, and of a GIF, which grows with them. */
const videoSize = slidePixels;
const gifSize = { width: 960, height: 540 } as const;

function createCanvas({ width, height }: typeof videoSize | typeof gifSize) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (!context) throw new Error("This browser could not draw the film.");
  return { canvas, context };
}

async function openWriter({ geography, shots }: FilmOrder) {
  const [first] = shots;
  if (!first) throw new Error("There is nothing to film.");
  const { meta, subject } = draw(geography, first);
  const video = createCanvas(videoSize);
  const writer = await openVideo(video.canvas, meta);
  if (writer) return { writer, context: video.context, subject };
  const small = createCanvas(gifSize);
  return { writer: openGif(small.canvas), context: small.context, subject };
}

const draw = (geography: Geography, { kind, options, uses }: Shot) =>
  finishFigure(geography, kind, options, uses);

/** Rejects when the reader has enough of waiting. */
export async function makeFilm(order: FilmOrder): Promise<Film> {
  const { geography, shots, span, onProgress, signal } = order;
  const { writer, context, subject } = await openWriter(order);
  try {
    const { width, height } = context.canvas;
    for (const [done, shot] of shots.entries()) {
      signal.throwIfAborted();
      onProgress(done, shot.told);
      // What was told is seen, and a press on “Cancel” heard, before the next picture is drawn.
      await breathe();
      signal.throwIfAborted();
      const markup = writeXml(draw(geography, shot).svg);
      context.drawImage(await loadPicture(markup, width, height), 0, 0, width, height);
      await writer.add(shot.seconds);
    }
    signal.throwIfAborted();
    onProgress(shots.length, m.film_ends());
    const file = await writer.finish();
    const size = `${width}x${height}`;
    return { file, name: fileNameOf({ subject: `${subject} ${span}`, size }, writer.extension) };
  } catch (error) {
    await writer.cancel();
    throw error;
  }
}
