import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { linesInFrame } from "#drawing/frame.ts";
import { hundredth, pathData } from "#drawing/path-data.ts";
import { closeUpFrom, provinceLook } from "#symbology/close-up.ts";

/** The borders between provinces, close up. */
export function drawProvinces({ closeUp }: Geography, drawing: Drawing): Element[] {
  const { projection, scale, theme, zoom } = drawing;
  if (!closeUp || zoom < closeUpFrom.shown) return [];
  const d = pathData(linesInFrame(closeUp.provinces, projection));
  if (d === "") return [];
  return [
    x("path", {
      d,
      stroke: theme.map.province,
      "stroke-width": hundredth(provinceLook.width * scale),
      "stroke-dasharray": provinceLook.dash.map((length) => hundredth(length * scale)).join(" "),
      "data-part": "provinces",
    }),
  ];
}
