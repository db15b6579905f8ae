/**
 * The insides of countries: what is left of each within a band along its border, which is drawn in
 * the stronger colour of its stance. They take long to make and change only with the ground:
 * `npm run insides` writes them to insides.json.
 */

import polyline from "@mapbox/polyline";
import { geoMercatorRaw } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { recordOf } from "#atlas/outline/places.ts";
import { shrink } from "#core/geometry.ts";
import { subject } from "#subject/subject.ts";
import { buildBasemap, landOf, toleranceAt } from "./basemap.ts";

/** How wide the band is, in degrees of longitude: on a map in Mercator it is as wide everywhere. */
const band = 0.24;
/** How far the inner edge may stray, in the same degrees: near the subject, and far from it. */
const strays = { least: 0.045, most: 0.25, share: 3.3 } as const;

const radians = Math.PI / 180;

function toPlane([longitude = 0, latitude = 0]: Position): Position {
  const within = Math.max(-80, Math.min(84, latitude));
  const [x, y] = geoMercatorRaw(longitude * radians, within * radians);
  return [x / radians, y / radians];
}

function toGlobe([x = 0, y = 0]: Position): Position {
  const [longitude, latitude] = geoMercatorRaw.invert?.(x * radians, y * radians) ?? [0, 0];
  return [longitude / radians, latitude / radians];
}

const polygonsOf = (area: Polygon | MultiPolygon) =>
  area.type === "Polygon" ? [area.coordinates] : area.coordinates;

const mapPositions = (polygons: Position[][][], map: (position: Position) => Position) =>
  polygons.map((rings) => rings.map((ring) => ring.map(map)));

/** Whether anything can be left of a polygon: most islands are narrower than their bands. */
function isWide([ring = []]: Position[][]): boolean {
  return [0, 1].every((axis) => {
    const values = ring.map((position) => position[axis] ?? 0);
    return Math.max(...values) - Math.min(...values) > 2 * band;
  });
}

function straysOf(polygons: Position[][][]): number {
  const all = polygons
    .flat(2)
    .map(([x = 0, y = 0]) => toleranceAt([x, y]))
    .sort((a, b) => a - b);
  const middle = all[Math.floor(all.length / 2)] ?? strays.most;
  return Math.min(strays.most, Math.max(strays.least, strays.share * middle));
}

/** The polygons of a country's inside, rings as encoded polylines; none where it is narrower than its bands. */
function insideOf({ geometry }: Feature<Polygon | MultiPolygon>): string[][] {
  const polygons = polygonsOf(geometry);
  const plane = mapPositions(polygons, toPlane).filter(isWide);
  const inside = plane.flatMap((rings) => shrink(rings, band, straysOf(polygons)));
  return mapPositions(inside, toGlobe).map((rings) =>
    rings.map((ring) =>
      polyline.encode(
        ring.map(([x = 0, y = 0]) => [x, y]),
        2,
      ),
    ),
  );
}

/** The insides of the countries of the atlas that have a stance, by their ids. */
export function buildInsides(): Record<string, string[][]> {
  const isOrigin = (id: string) => subject.origins.some((origin) => origin === id);
  const lands = landOf(buildBasemap()).filter(
    ({ properties: { id } }) => recordOf(id) !== null && !isOrigin(id),
  );
  const entries = lands.map((land) => [land.properties.id, insideOf(land)] as const);
  return Object.fromEntries(entries.filter(([, polygons]) => polygons.length > 0));
}
