/** What composes figures, together, to be read in one language. */

import { prepareStrip } from "#figures/composing/blocks/strip-figure.ts";
import { figureBoxes, prepareFigure } from "#figures/composing/compose-figure.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { lettersWithoutFont } from "#figures/composing/text/letters.ts";
import { geography, sampleOptions, views } from "./composed-figure.ts";

export const figures = {
  figureBoxes,
  finishFigure,
  geography,
  lettersWithoutFont,
  prepareFigure,
  prepareStrip,
  sampleOptions,
  views,
};
