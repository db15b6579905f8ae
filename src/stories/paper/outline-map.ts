/** An outline map for a class to fill in: countries with letters in the place of their names. */
import type { Element } from "xast";
import { x } from "xastscript";
import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { stanceIn } from "#atlas/queries.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import type { BlockLabel } from "#drawing/labels/label.ts";
import { labelsOf } from "#drawing/map-contents.ts";
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

/** Where a country's own letter stands: where its name would, off the edge. */
function placeOf({ at }: BlockLabel, { width, height }: MapDrawing) {
  const rim = radius + 2;
  return {
    x: Math.min(width - rim, Math.max(rim, at.x)),
    y: Math.min(height - rim, Math.max(rim, at.y)),
  };
}

/** The countries that a map of the atlas names, from west to east: their order gives no name away. */
export function letteredCountries(
  geography: Geography,
  map: MapDrawing,
): readonly LetteredCountry[] {
  const labels = labelsOf(geography, prepareDrawing({ ...map, show: ["labels"] }));
  return labels
    .flatMap((label) => {
      const record = [...atlas.records.values()].find(({ id }) => id === label.id);
      if (label.kind !== "country" || !record) return [];
      return [{ id: record.id, name: record.name, at: placeOf(label, map) }];
    })
    .sort((a, b) => a.at.x - b.at.x)
    .slice(0, letters.length)
    .map((country, i) => ({ ...country, letter: letters[i] ?? "", does: doesOf(country.id) }));
}

/** The map: coasts and borders, no names, no colours, no ways. */
export function drawOutline(
  geography: Geography,
  map: MapDrawing,
  countries: readonly LetteredCountry[],
): Element {
  const drawn = drawMap(geography, { ...map, show: [] });
  const { page } = map.theme;
  const marks = countries.map(({ letter, at }) =>
    x("g", { transform: `translate(${tenth(at.x)} ${tenth(at.y)})` }, [
      x("circle", { r: radius, fill: page.surface, stroke: page.text, "stroke-width": 1 }),
      x("text", { y: 4, "font-size": 11, "font-weight": 600, fill: page.text }, letter),
    ]),
  );
  return { ...drawn, children: [...drawn.children, ...marks] };
}
