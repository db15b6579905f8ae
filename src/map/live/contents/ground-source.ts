/**
 * Where the map's sources of the ground come from: its worker fetches the basemap itself and makes of
 * it what is drawn, so that the page neither makes it nor hands it over.
 */
import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from "geojson";
import { isDeparture } from "#atlas/geography/departures.ts";
import { type Ground, graticule } from "#atlas/geography/ground.ts";
import { groupBy } from "#core/group-by.ts";

/** Degrees from side to side of the parts of the world that lines are gathered in. */
const partSide = 45;
/** How many of them stand in a row, the one that begins where the world ends with them. */
const partsInRow = 360 / partSide + 1;

const partAt = ([x = 0, y = 0]: Position) =>
  Math.floor(x / partSide) + partsInRow * Math.floor(y / partSide);

/** The part that a whole line lies in; of one that goes on in the next, the line itself. */
function partOf(line: Position[]): number | Position[] {
  const part = partAt(line[0] ?? []);
  return line.every((position) => partAt(position) === part) ? part : line;
}

/** Lines by where they lie: what is far from a tile is left out of it at a glance. */
function gathered({ coordinates }: MultiLineString): MultiLineString[] {
  const parts = groupBy(coordinates, partOf);
  return [...parts.values()].map((lines) => ({ type: "MultiLineString", coordinates: lines }));
}

/** What lies over the land, each with its `kind`. */
function waterAndBorders({ coast, borders, borderRivers, rivers, lakes }: Ground) {
  const of = (kind: string, geometry: Geometry): Feature => ({
    type: "Feature",
    properties: { kind },
    geometry,
  });
  return {
    type: "FeatureCollection" as const,
    features: [
      ...gathered(coast).map((lines) => of("coast", lines)),
      ...gathered(borders).map((lines) => of("border", lines)),
      of("border-river", borderRivers),
      of("graticule", graticule),
      ...rivers.map((river) => of("river", river)),
      ...lakes.map((lake) => of("lake", lake)),
    ],
  };
}

/** Countries, and what is left of them within the bands along their borders. */
function landFeatures({ lands, insides }: Ground): FeatureCollection {
  const of = (part: string, id: string, geometry: Geometry): Feature => ({
    type: "Feature",
    properties: { id, part },
    geometry,
  });
  return {
    type: "FeatureCollection",
    features: [
      ...[...lands.values()].map(({ id, shape }) => of("whole", id, shape)),
      ...[...insides].flatMap(([id, shape]) =>
        isDeparture(id)
          ? shape.coordinates.map((rings) =>
              of("departure", id, { type: "Polygon", coordinates: rings }),
            )
          : [of("inside", id, shape)],
      ),
    ],
  };
}

const builders = {
  land: landFeatures,
  "water-and-borders": (ground: Ground): FeatureCollection => waterAndBorders(ground),
};
export type GroundSource = keyof typeof builders;

/** Whether a source of the map is one that its worker makes of the ground. */
export const isGroundSource = (name: string): name is GroundSource => Object.hasOwn(builders, name);

export const groundSources: readonly GroundSource[] = Object.keys(builders).filter(isGroundSource);

/** The protocol of the addresses below, which the worker answers. */
export const groundProtocol = "ground";

/** The address by which the worker is asked for a source, from the basemap's. */
export function groundAddress(source: GroundSource, basemap: string): string {
  return `${groundProtocol}://${source}/${new URL(basemap, location.href).href}`;
}

/** The source that an address asks for and the basemap's address; throws when it is none of ours. */
export function readGroundAddress(address: string): { source: GroundSource; basemap: string } {
  const [, source = "", basemap = ""] = /^ground:\/\/([^/]*)\/(.*)$/s.exec(address) ?? [];
  if (!isGroundSource(source)) throw new Error("The ground has no such source.");
  return { source, basemap };
}

/**
 * What a source of the ground holds. Its features cannot be enumerated: MapLibre's worker reads them, and
 * sends what it has read back to the page, which never asks for it; taking a hundred thousand numbers
 * apart and together again would hold up both.
 */
export function groundData(source: GroundSource, ground: Ground): FeatureCollection {
  const { features, ...rest } = builders[source](ground);
  return Object.defineProperty({ ...rest, features }, "features", { enumerable: false });
}
