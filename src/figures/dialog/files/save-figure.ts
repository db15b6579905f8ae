import { longestSide } from "#figures/composing/presets.ts";
import type { DialogFigure } from "#figures/dialog/use-figure.ts";
import { fileNameOf } from "#figures/files/file-name.ts";
import type { Waiting } from "#figures/files/png/encode-picture.ts";
import { offerFile } from "#ui/browser/offer-file.ts";

export type FigureFormat = "png" | "svg" | "pdf";

interface FileChoices {
  readonly format: FigureFormat;
  readonly pixelScale: 1 | 2 | 3 | 4;
  readonly fonts: "embedded" | "outlined";
  readonly preset: string;
}

type ReadyFigure = Extract<DialogFigure, { status: "ready" }>;

const millimetres = (pixels: number) => (pixels * 25.4) / 96;

async function writeFigure(
  { figure, markup }: ReadyFigure,
  choices: FileChoices,
  waiting: Waiting = {},
): Promise<Blob> {
  const { meta, width, height } = figure;
  switch (choices.format) {
    case "png": {
      const { writePng } = await import("#figures/files/png-file.ts");
      return writePng(markup, width, height, choices.pixelScale, meta, waiting);
    }
    case "svg": {
      const { writeSvg } = await import("#figures/files/svg-file.ts");
      const text = await writeSvg(markup, meta, choices.fonts);
      return new Blob([text], { type: "image/svg+xml" });
    }
    case "pdf": {
      const { writePdf } = await import("#figures/files/pdf-file.ts");
      return writePdf(markup, { width: millimetres(width), height: millimetres(height) }, meta);
    }
  }
}

/**
 * Writes the figure and hands it to the browser as a download; returns the file's name. Rejects where
 * it is given up.
 */
export async function saveFigure(
  ready: ReadyFigure,
  choices: FileChoices,
  waiting: Required<Waiting>,
): Promise<string> {
  const { width, height, year, subject } = ready.figure;
  const scale = choices.format === "png" ? choices.pixelScale : 1;
  const pixels = `${Math.round(width * scale)}x${Math.round(height * scale)}`;
  const isPaper = choices.format !== "png" && choices.preset !== "free";
  const name = fileNameOf(
    { subject, size: isPaper ? choices.preset : pixels, ...(year !== null && { year }) },
    choices.format,
  );
  const file = await writeFigure(ready, choices, waiting);
  waiting.signal.throwIfAborted();
  offerFile(file, name);
  return name;
}

/** Twice as fine as it is seen, where no side gets too long. */
const fineness = ({ figure: { width, height } }: ReadyFigure) =>
  2 * Math.max(width, height) > longestSide ? 1 : 2;

/** The picture as PNG, to be sent on rather than kept. */
export const drawPicture = (ready: ReadyFigure): Promise<Blob> =>
  writeFigure(ready, {
    ...{ format: "png", pixelScale: fineness(ready), fonts: "outlined", preset: "free" },
  });

export function nameOfPicture({ figure: { subject, year, width, height } }: ReadyFigure): string {
  const size = `${Math.round(width)}x${Math.round(height)}`;
  return fileNameOf({ subject, size, ...(year !== null && { year }) }, "png");
}
