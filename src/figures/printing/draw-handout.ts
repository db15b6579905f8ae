import type { Geography } from "#atlas/geography/geography.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { finishFigure } from "#figures/composing/finish-figure.ts";
import { freeFrame } from "#figures/composing/presets.ts";
import { firstForm, optionsOf } from "#figures/dialog/figure-form.ts";
import { today } from "#languages/words/today.ts";
import { greyscale, print } from "#symbology/themes.ts";
import { addressForOthers } from "#view/address/page-address.ts";
import type { View } from "#view/store.ts";

/** Millimetres that A4 and Letter both leave between margins, and half a page in height. */
const sheet = { width: 182, height: 150 } as const;

/** The figure at the head of the handout, as markup; in greys where the printer has no others. */
export function drawHandout(geography: Geography, view: View): string {
  const theme = matchMedia("(monochrome)").matches ? greyscale : print;
  const options = optionsOf(firstForm(theme), {
    geography,
    state: view.getState(),
    width: innerWidth,
    height: innerHeight,
    address: addressForOthers(view.getState()),
    date: today(),
  });
  const frame = freeFrame(sheet.width, sheet.height, "mm");
  const { svg } = finishFigure(geography, "map", { ...options, frame, idPrefix: "handout" }, true);
  return writeXml(svg);
}
