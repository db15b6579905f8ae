import type { Geography } from "#atlas/geography";
import { finishFigure } from "#figure/compose/finish-figure";
import { freeFrame } from "#figure/compose/presets";
import { firstForm, optionsOf } from "#figure/dialog/figure-form";
import { writeXml } from "#figure/write-xml";
import { greyscale, print } from "#symbology/themes";
import { addressForOthers } from "#view/page-address";
import type { View } from "#view/store";
import { today } from "#words/today";

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
