/**
 * The insides of countries: what is left of each within a band along its border, which is drawn in
 * the stronger colour of its stance. They take long to make and change only with the ground:
 * `npm run insides` writes them to insides.json.
 */

import polyline from "@mapbox/polyline";
import { geoMercatorRaw } from "d3-geo";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { departureFade, departureVeils, isDeparture } from "#atlas/geography/departures.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { shrink } from "#core/geometry.ts";
import { subject } from "#subject/subject.ts";
import { buildBasemap, landOf, toleranceAt } from "./basemap.ts";

/** A band, in degrees of longitude: on a map in Mercator it is as wide everywhere. */
interface Band {
  readonly width: number;
  /** How far the inner edge may stray: near the subject, far from it, and as a share of what the ground may. */
  readonly strays: { readonly least: number; readonly most: number; readonly share: number };
}

const fromAfar: Band = { width: 0.24, strays: { least: 0.045, most: 0.25, share: 3.3 } };
/** What is fetched when it is zoomed to: as wide in pixels there as the other is before. */
const closeUp: Band = { width: 0.12, strays: { least: 0.015, most: 0.05, share: 1.5 } };

/** The soft areas of departure, from afar and close up: veils within each other. */
const departures = Array.from({ length: departureVeils }, (_, i): Band => {
  const width = (departureFade * (i + 1)) / departureVeils;
  const stray = Math.min(0.08, width / 2);
  return { width, strays: { least: stray, most: stray, share: 1 } };
});

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
function isWide([ring = []]: Position[][], width: number): boolean {
  return [0, 1].every((axis) => {
    const values = ring.map((position) => position[axis] ?? 0);
    return Math.max(...values) - Math.min(...values) > 2 * width;
  });
}

/** How coarse the ground is along a country, in degrees: half of its points have a finer neighbourhood. */
function coarsenessOf(polygons: Position[][][]): number {
  const all = polygons
    .flat(2)
    .map(([x = 0, y = 0]) => toleranceAt([x, y]))
    .sort((a, b) => a - b);
  return all[Math.floor(all.length / 2)] ?? 0;
}

const straysOf = (polygons: Position[][][], { least, most, share }: Band["strays"]) =>
  Math.min(most, Math.max(least, share * coarsenessOf(polygons)));

/** In degrees. Where the ground is coarser, a band along a coast would be as ragged as it is wide. */
const coarsestOfBands = 0.045;

/** The polygons of a country's inside, rings as encoded polylines. */
function insideOf(polygons: Position[][][], { width, strays }: Band): string[][] {
  const plane = mapPositions(polygons, toPlane).filter((rings) => isWide(rings, width));
  const inside = plane.flatMap((rings) => shrink(rings, width, straysOf(polygons, strays)));
  return mapPositions(inside, toGlobe).map((rings) =>
    rings.map((ring) =>
      polyline.encode(
        ring.map(([x = 0, y = 0]) => [x, y]),
        2,
      ),
    ),
  );
}

const [west, south, east, north] = subject.home;
/** So many degrees around the home view are looked at close up. */
const around = 6;

/** Whether a polygon reaches into what is looked at close up. */
const isClose = ([ring = []]: Position[][]) =>
  ring.some(
    ([x = 0, y = 0]) =>
      x > west - around && x < east + around && y > south - around && y < north + around,
  );

/** The veils over a country's main part: what its narrows cut off is left out. */
const veilsOf = (polygons: Position[][][]): string[][] =>
  departures.flatMap((band) => {
    const parts = insideOf(polygons, band);
    return parts.sort(([a = ""], [b = ""]) => b.length - a.length).slice(0, 1);
  });

/** The insides of the countries of the atlas that have a stance, by their ids: from afar, and close up. */
export function buildInsides() {
  const lands = landOf(buildBasemap()).filter(({ properties: { id } }) => recordOf(id) !== null);
  const insides = (
    isOrigin: boolean,
    which: (polygon: Position[][]) => boolean,
    within: (polygons: Position[][][]) => string[][],
  ) =>
    Object.fromEntries(
      lands
        .filter(({ properties: { id } }) => isDeparture(id) === isOrigin)
        .flatMap(({ geometry, properties: { id } }) => {
          const polygons = polygonsOf(geometry).filter(which);
          const hasBand = coarsenessOf(polygons) < coarsestOfBands;
          const inside = hasBand ? within(polygons) : [];
          // All of one that is narrower than its bands is band; all of one that has none is inside.
          return hasBand && inside.length === 0 ? [] : [[id, inside] as const];
        }),
    );
  const all = () => true;
  return {
    fromAfar: {
      ...insides(false, all, (polygons) => insideOf(polygons, fromAfar)),
      ...insides(true, all, veilsOf),
    },
    closeUp: insides(false, isClose, (polygons) => insideOf(polygons, closeUp)),
  };
}
