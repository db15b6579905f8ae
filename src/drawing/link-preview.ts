import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import { m } from "#languages/compiled/messages.js";
import { light } from "#symbology/themes.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { everyIncident } from "#view/state.ts";
import { drawMap } from "./draw-map.ts";
import { cameraOf } from "./projection.ts";
import type { Type } from "./text/text-width.ts";
import { wrapText } from "./text/wrap-text.ts";

/** The size that sites show a link's picture at, in pixels: most show it much smaller. */
const size = { width: 1200, height: 630 } as const;
const scale = 1.5;

/** Korean first, where it is there: from a Latin face a painter falls back to one weight for all. */
const families = "Noto Sans KR Thin, Noto Sans";

/** The band left of the map that says what it is. */
const band = 400;
const margin = 36;

interface Paragraph {
  readonly text: string;
  readonly type: Type;
  readonly family: string;
  readonly fill: string;
  readonly lineHeight: number;
}

/** A text from its first baseline on downwards; also says where the next may begin. */
function setParagraph({ text, type, family, fill, lineHeight }: Paragraph, first: number) {
  const lines = wrapText(text, type, (band - 1.5 * margin) / type.size);
  const step = type.size * lineHeight;
  const attributes = {
    "font-family": family,
    "font-size": type.size,
    ...(type.face === "regular" ? {} : { "font-weight": 600 }),
    fill,
    "text-anchor": "start",
  };
  const spans = lines.map((line, i) => x("text", { x: margin, y: first + i * step }, line));
  return { element: x("g", attributes, spans), height: lines.length * step };
}

/** The picture that stands for a link to the atlas: the default view, and what it is. */
export function drawLinkPreview(geography: Geography): Element {
  const { width, height } = size;
  const insets = { top: 0, right: 0, bottom: 0, left: band };
  const padding = { top: 24, right: 24, bottom: 24, left: band + 24 };
  const map = drawMap(geography, {
    ...size,
    camera: cameraOf(homeExtent, width, height, padding, Number.POSITIVE_INFINITY),
    theme: light,
    year: null,
    country: null,
    route: null,
    hiddenRoutes: [],
    incidents: everyIncident,
    scale,
    insets,
    show: ["tints", "corridors", "labels"],
  });
  const { page } = light;
  const sans = { family: families, lineHeight: 1.35 };
  const title = setParagraph(
    {
      text: m.title(),
      type: { face: "serif", size: 54 },
      // Fonts of one weight name themselves by it, cut ones by the lightest of their kind.
      family: "Noto Serif KR ExtraLight, Source Serif 4 SemiBold, Source Serif 4",
      fill: page.text,
      lineHeight: 1.1,
    },
    100,
  );
  const lead = setParagraph(
    { ...sans, text: m.lead(), type: { face: "regular", size: 26 }, fill: page.text },
    100 + title.height + 10,
  );
  const credit = setParagraph(
    { ...sans, text: m.map_credit(), type: { face: "regular", size: 17 }, fill: page.quiet },
    height - 84,
  );
  return {
    ...map,
    attributes: { ...map.attributes, "font-family": families },
    children: [
      ...map.children,
      x("rect", { width: band, height, fill: page.surface }),
      x("path", { d: `M${band} 0v${height}`, stroke: page.rule, "stroke-width": 2 }),
      title.element,
      lead.element,
      credit.element,
    ],
  };
}
