import type { Element } from "xast";
import { x } from "xastscript";
import { graticule } from "#atlas/geography/ground.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { linesInFrame } from "#drawing/frame.ts";
import { hundredth, pathData } from "#drawing/path-data.ts";
import { atZoom, coastGlow, graticuleWidth } from "#symbology/strokes.ts";
import { type DrawnCountry, useOutline } from "./draw-land.ts";

/**
 * The sea's lines of every tenth degree, and the light along the coasts; land covers half of it. Where the
 * coasts' points are close, corners that are cut (`bevel`) look alike and are painted in half the time.
 */
export function drawSea(
  countries: readonly DrawnCountry[],
  drawing: Drawing,
  join: "round" | "bevel" = "round",
): Element[] {
  const { projection, scale, theme, zoom } = drawing;
  const width = atZoom(coastGlow.width, zoom) * scale;
  const blur = atZoom(coastGlow.blur, zoom) * scale;
  const outlines = countries.filter(({ record }) => record !== null);
  const land = [
    x("use", { href: `#${drawing.id("land")}` }),
    ...outlines.map(({ id }) => useOutline(id, drawing)),
  ];
  // Two strokes stand for one that is blurred.
  const glow = [width - blur / 2, width - 1.5 * blur].map((each, i) =>
    x("g", { "stroke-width": hundredth(each), "stroke-opacity": i === 0 ? 0.35 : 0.55 }, land),
  );
  return [
    x("path", {
      d: pathData(linesInFrame(graticule, projection)),
      stroke: theme.map.graticule,
      "stroke-width": hundredth(graticuleWidth * scale),
      fill: "none",
      "data-part": "graticule",
    }),
    x(
      "g",
      {
        fill: "none",
        stroke: theme.map.coastGlow,
        "stroke-linejoin": join,
        "pointer-events": "none",
        "data-part": "coast-glow",
      },
      glow,
    ),
  ];
}
