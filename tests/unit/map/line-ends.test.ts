/** No drawn line ends bluntly: it comes out of the origin, goes on in another of its route, or ends at a ring. */
import { expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { corridorLines } from "#drawing/corridors/corridor-lines.ts";
import { legsInFrame } from "#drawing/corridors/drawn-legs.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { publishAll } from "#geo/publish.ts";
import type { RecordId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { firstYear, lastYear } from "#view/address/values.ts";
import { elementsOf, homeDrawing } from "../../support/pictures/drawn-map.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));

/** All of the ways south, on a desk. */
const frame = {
  ...homeDrawing,
  ...{ width: 1440, height: 1000, camera: { longitude: 116, latitude: 27, zoom: 3.6 } },
  show: ["corridors", "stations"] as const,
};

interface Seen {
  readonly year: number | null;
  readonly country: RecordId | null;
}

/** The stations at which one drawn line of a route ends alone, as its route and itself. */
function freeEnds(seen: Seen): string[] {
  const drawing = prepareDrawing({ ...frame, ...seen });
  const drawn = new Set(
    legsInFrame(geography, drawing).flatMap(({ id, isFlown }) => (isFlown ? [] : [id])),
  );
  const ends = corridorLines(geography, drawing.zoom)
    .filter(({ corridor }) => drawn.has(corridor.id))
    .flatMap(({ corridor: { route, leg } }) =>
      [leg.from, leg.to].map((anchor) => ({ anchor, leg, name: `${route.id} ${anchor}` })),
    );
  const places = ends.filter(({ anchor }) => {
    const place = geography.stations.get(anchor)?.place ?? "";
    return !subject.origins.some((origin) => origin === place);
  });
  // A boat's line is lost beneath the coast.
  return places
    .filter(({ name }, _, all) => all.filter((other) => other.name === name).length === 1)
    .filter(({ leg }) => leg.means !== "by boat")
    .map(({ name }) => name)
    .sort();
}

/** The same, as rings are drawn. */
function ringsAtEnds(seen: Seen): string[] {
  const circles = elementsOf(drawMap(geography, { ...frame, ...seen })).filter(
    ({ name, attributes }) => name === "circle" && attributes["data-end"],
  );
  return circles
    .map(({ attributes }) => {
      const [leg = "", anchor] = String(attributes["data-end"]).split(" ");
      return `${leg.split(".")[0]} ${anchor}`;
    })
    .sort();
}

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

test.each([
  ["at the start", { year: null, country: null }],
  ["beside China", { year: null, country: "CN" }],
  ...years.map((year) => [`in ${year}`, { year, country: null }] as const),
] as const)("%s each line that ends has its ring there, and no other has one", (_, seen) => {
  expect(ringsAtEnds(seen)).toEqual(freeEnds(seen));
});
