/** An outline map for a class to fill in: countries with letters in the place of their names. */

import type { Element } from "xast";
import { x } from "xastscript";
import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import { type Line, ringsInFrame } from "#drawing/frame.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import { tenth } from "#drawing/path-data.ts";
import { m } from "#languages/compiled/messages.js";
import { stanceWord } from "#languages/words/terms.ts";
import type { RecordId } from "#subject/places.ts";

export interface LetteredCountry {
  readonly letter: string;
  readonly id: RecordId;
  readonly name: string;
  /** What it does with people who arrive, or that people come from it. */
  readonly does: string;
  readonly at: { readonly x: number; readonly y: number };
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const radius = 9;

function doesOf(id: RecordId): string {
  const record = atlas.records.get(id);
  if (!record) return "";
  if (record.roles.includes("origin")) return m.role_origin();
  const stance = stanceIn(record, null);
  return stance === undefined ? "" : stanceWord(stance);
}

/** Places that are tried along each side of a country, and pixels that a country needs around its letter. */
const tries = 24;
const leastRoom = 4;

type Spot = LetteredCountry["at"];

const distance = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

/** The place inside a country that is farthest from its borders and from the map's edge; none where it is too small. */
function middleOf(rings: readonly Line[], { width, height }: MapDrawing): Spot | null {
  const points = rings.flat();
  const range = (values: readonly number[], end: number) => {
    const from = Math.max(0, Math.min(...values));
    const to = Math.min(end, Math.max(...values));
    return Array.from({ length: tries }, (_, i) => from + ((i + 0.5) / tries) * (to - from));
  };
  const xs = range(
    points.map(({ x }) => x),
    width,
  );
  const ys = range(
    points.map(({ y }) => y),
    height,
  );
  const roomAt = (spot: Spot) =>
    Math.min(
      ...[spot.x, spot.y, width - spot.x, height - spot.y].map((toEdge) => toEdge - radius),
      ...points.map((point) => distance(spot, point)),
    );
  const inside = xs.flatMap((x) => ys.map((y) => ({ x, y }))).filter((at) => isInside(at, rings));
  const rated = inside.map((at) => ({ at, room: roomAt(at) }));
  const best = rated.sort((one, other) => other.room - one.room)[0];
  return best && best.room >= leastRoom ? best.at : null;
}

/** The countries that a map shows, from west to east: their order gives no name away. */
export function letteredCountries(
  geography: Geography,
  map: MapDrawing,
): readonly LetteredCountry[] {
  const { projection } = prepareDrawing(map);
  return [...atlas.records.values()]
    .flatMap(({ id, name }) => {
      const land = geography.lands.get(id);
      const at = land ? middleOf(ringsInFrame(land.shape, projection), map) : null;
      return at ? [{ id, name, at }] : [];
    })
    .sort((one, other) => one.at.x - other.at.x)
    .slice(0, letters.length)
    .map((country, i) => ({ ...country, letter: letters[i] ?? "", does: doesOf(country.id) }));
}

/** The map: coasts and borders, no names, no colours, no ways. */
export function drawOutline(
  geography: Geography,
  map: MapDrawing,
  countries: readonly LetteredCountry[],
): Element {
  const hiddenRoutes = atlas.routes.map(({ id }) => id);
  const bare = { ...map, show: [], route: null, country: null, hiddenRoutes };
  const drawn = drawMap(geography, bare);
  const { page } = map.theme;
  const marks = countries.map(({ letter, at }) =>
    x("g", { transform: `translate(${tenth(at.x)} ${tenth(at.y)})` }, [
      x("circle", { r: radius, fill: page.surface, stroke: page.text, "stroke-width": 1 }),
      x("text", { y: 4, "font-size": 11, "font-weight": 600, fill: page.text }, letter),
    ]),
  );
  return { ...drawn, children: [...drawn.children, ...marks] };
}
