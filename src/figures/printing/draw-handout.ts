import type { Geography } from "#atlas/geography/geography.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { type FigureForm, firstForm, optionsOf } from "#figures/dialog/figure-form.ts";
import { today } from "#languages/words/today.ts";
import { greyscale, print } from "#symbology/themes.ts";
import { addressToCite } from "#view/address/page-address.ts";
import { marksForFiles } from "#view/marks/marks-for-files.ts";
import type { View } from "#view/store.ts";

/** Millimetres that A4 and Letter both leave between margins, and half a page in height. */
const sheet = { width: 182, height: 150 } as const;

/** The figure at the head of the handout, as markup; in greys where the printer has no others. */
export function drawHandout(geography: Geography, view: View): string {
  const theme = matchMedia("(monochrome)").matches ? greyscale : print;
  const form: FigureForm = {
    ...firstForm({ isStory: false, isPhone: false, state: view.getState() }),
    ...{ preset: "free", free: { ...sheet, unit: "mm" }, theme: theme.name, kind: "map" },
  };
  const options = optionsOf(form, {
    geography,
    state: view.getState(),
    marks: marksForFiles(view),
    theme,
    second: null,
    width: innerWidth,
    height: innerHeight,
    address: addressToCite(view.getState()),
    date: today(),
  });
  const uses = { ownTitle: true, ownNote: true };
  const { svg } = finishFigure(geography, "map", { ...options, idPrefix: "handout" }, uses);
  return writeXml(svg);
}
