import { x } from "xastscript";
import { kilometresPerPixel } from "#core/mercator.ts";
import { type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import type { Span } from "#figures/composing/text/break-lines.ts";
import { moveText, setParagraph } from "#figures/composing/text/set-text.ts";
import { sizeOf, type TypeScale } from "#figures/composing/type-scale.ts";
import { m } from "#languages/compiled/messages.js";
import { writeNumber } from "#languages/words/numbers.ts";
import type { Block } from "./block.ts";

const roundLengths = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];

function writeLatitude(latitude: number): string {
  const degrees = Math.round(Math.abs(latitude));
  return latitude < 0 ? m.figure_latitude_south({ degrees }) : m.figure_latitude_north({ degrees });
}

/** How long a round number of kilometres is drawn, in pixels, half-way up the map. */
export function scaleOf(map: MapDrawing, most: number) {
  const { projection } = prepareDrawing(map);
  const [, latitude] = projection.unproject({ x: map.width / 2, y: map.height / 2 });
  const perPixel = kilometresPerPixel(projection.worldSize, latitude);
  const kilometres = roundLengths.find((length) => length / perPixel <= most) ?? 1;
  return { kilometres, latitude, pixels: kilometres / perPixel };
}

/** The scale, and where on the map it holds. */
export function scaleBlock(map: MapDrawing, width: number, type: TypeScale): Block {
  const size = sizeOf("scaleBar", type);
  const { kilometres, latitude, pixels } = scaleOf(map, Math.min(width * 0.4, 12 * size));
  const spans: Span[] = [
    {
      text: m.figure_scale({
        kilometres: writeNumber(kilometres),
        latitude: writeLatitude(latitude),
      }),
      face: "semibold",
      ink: "quiet",
    },
    { text: m.figure_scale_note(), face: "regular", ink: "quiet" },
  ];
  const left = pixels + 0.7 * size;
  const setting = { size, width: width - left, lineHeight: 1.3 };
  const full = setParagraph(spans, setting);
  // Rather without its note than on two lines.
  const words = full.lines === 1 ? full : setParagraph(spans.slice(0, 1), setting);
  const [tick, middle] = [0.35 * size, 0.65 * size];
  return {
    name: "scale",
    width,
    height: words.height,
    texts: words.texts.map((text) => moveText(text, left, 0)),
    draw: ({ theme }) => [
      x("path", {
        d: `M0 ${tenth(middle - tick)}v${tenth(2 * tick)}m0 ${tenth(-tick)}h${tenth(pixels)}m0 ${tenth(-tick)}v${tenth(2 * tick)}`,
        fill: "none",
        stroke: theme.page.text,
        "stroke-width": hundredth(1.2 * type.scale),
      }),
    ],
  };
}
