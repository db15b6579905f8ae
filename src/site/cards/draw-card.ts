/** The picture that stands for a link to a page: what it is called, what it comes to, and its map. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { cameraOf, projectionOf } from "#drawing/projection.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { m } from "#languages/compiled/messages.js";
import { cardPath } from "#share/record-paths.ts";
import type { OnCard, Page } from "#site/pages/page.ts";
import { light } from "#symbology/themes.ts";
import type { Extent } from "#view/camera/extents.ts";
import { closestFit } from "#view/camera/fitting.ts";
import { everyIncident } from "#view/state.ts";
import { type Card, cardSize, mapAddress } from "./card.ts";
import { drawChart } from "./draw-chart.ts";
import { setText } from "./set-text.ts";

/** The band left of the map, and what is left free around texts and places. */
const band = 540;
const margin = 44;
const scale = 1.5;
/** Where a chart stands in place of a map. */
const chartFrame = {
  left: band + margin,
  top: 80,
  width: cardSize.width - band - 2 * margin,
  height: 440,
} as const;
/** Around a place: wider than the mark within it. */
const ring = 26;

/** Korean first, where it is there: from a Latin face a painter falls back to one weight for all. */
const sans = "Noto Sans KR Thin, Noto Sans";
const serif = "Noto Serif KR ExtraLight, Source Serif 4 SemiBold, Source Serif 4";

/** Letters that the faces of a card have. */
const known = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Hangul}]*$/u;

function cameraFor(extent: Extent) {
  const { width, height } = cardSize;
  const padding = { top: margin, right: margin, bottom: margin, left: band + margin };
  return cameraOf(extent, width, height, padding, closestFit);
}

/** Maps that were drawn, by where they look and what is chosen there. */
export type DrawnMaps = Map<string, string>;

function mapOn({ extent, country, route }: OnCard, geography: Geography, drawn: DrawnMaps) {
  if (!extent) return null;
  const key = JSON.stringify([extent, country, route]);
  const before = drawn.get(key);
  if (before !== undefined) return before;
  const map = drawMap(geography, {
    ...cardSize,
    camera: cameraFor(extent),
    theme: light,
    year: null,
    country: country ?? null,
    route: route ?? null,
    hiddenRoutes: [],
    incidents: everyIncident,
    scale,
    detail: 1,
    insets: { top: 0, right: 0, bottom: 0, left: band },
    show: country
      ? ["tints", "corridors", "incidents", "labels"]
      : ["tints", "corridors", "labels"],
  });
  map.attributes = { ...map.attributes, "font-family": sans };
  const svg = writeXml(map);
  drawn.set(key, svg);
  return svg;
}

function ringOn({ extent, ring: place }: OnCard): readonly Element[] {
  if (!extent || !place) return [];
  const { width, height } = cardSize;
  const { x: cx, y: cy } = projectionOf(cameraFor(extent), width, height).project(place);
  const circle = { cx: Math.round(cx), cy: Math.round(cy), r: ring, fill: "none" };
  return [
    x("circle", { ...circle, stroke: light.page.surface, "stroke-width": 9 }),
    x("circle", { ...circle, stroke: light.page.text, "stroke-width": 4 }),
  ];
}

/** What a card says: what kind of thing, its name, what it comes to, whose it is. */
function textsOn(page: Page, isBeside: boolean): readonly Element[] {
  const { page: colours } = light;
  const width = (isBeside ? band : cardSize.width) - 2 * margin;
  const room = { left: margin, width };
  const small = { face: "regular", family: sans, fill: colours.quiet, lineHeight: 1.35 } as const;
  const name = page.card?.title ?? page.title;
  const hasMap = page.card?.extent !== undefined;
  const kicker = setText(
    page.kicker || m.title(),
    40,
    { ...room, lines: 1 },
    { ...small, sizes: [22, 19] },
  );
  const title = setText(
    known.test(name) ? name : page.description,
    40 + kicker.height + 8,
    { ...room, lines: isBeside ? 4 : 3 },
    {
      face: "serif",
      family: serif,
      fill: colours.text,
      sizes: isBeside ? [58, 48, 40, 34] : [68, 56, 46],
      lineHeight: 1.12,
    },
  );
  const top = 40 + kicker.height + title.height + 34;
  const foot = cardSize.height - margin - 62;
  const sizes = [30, 26, 23] as const;
  const below = { ...room, lines: 12, height: foot - top };
  const told = page.card?.finding ?? page.description;
  const finding =
    known.test(name) && known.test(told)
      ? setText(told, top, below, { ...small, fill: colours.text, sizes }).elements
      : [];
  const credit = setText(
    hasMap ? `${m.title()} · ${m.map_credit()}` : m.title(),
    foot + 16,
    { ...room, lines: 2 },
    { ...small, sizes: [18, 16] },
  );
  return [...kicker.elements, ...title.elements, ...finding, ...credit.elements];
}

/** The card of a page but for its map, which it has where it shows a place. */
export function frontOf(page: Page): Omit<Card, "map"> {
  const { width, height } = cardSize;
  const { surface, rule } = light.page;
  const on = page.card ?? {};
  const ground = x("rect", { width, height, fill: surface });
  const beside = [
    x("image", { href: mapAddress, width, height }),
    ...ringOn(on),
    x("rect", { width: band, height, fill: surface }),
    x("path", { d: `M${band} 0v${height}`, stroke: rule, "stroke-width": 2 }),
  ];
  const alone = [ground, x("rect", { width: 14, height, fill: light.map.sea })];
  const charted = on.series && [ground, ...drawChart(on.series, { ...chartFrame, family: sans })];
  const picture = charted ?? (on.extent ? beside : alone);
  const svg = x(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height },
    [...picture, ...textsOn(page, picture !== alone)],
  );
  return { name: cardPath(page.path), svg: writeXml(svg) };
}

/** The card of a page, whole. */
export function cardOf(page: Page, geography: Geography, drawn: DrawnMaps): Card {
  const { name, svg } = frontOf(page);
  return { name, svg, map: mapOn(page.card ?? {}, geography, drawn) };
}
