/** A layer that was kept, which may be anything by now: one that can be shown, or null. */
import { checkGeometry } from "#own/reading/check-geometry.ts";
import { isObject, type OwnFeature, toProperties } from "#own/reading/reading.ts";
import { isOwnAddress } from "#own/tiles/own-address.ts";
import {
  isAnswered,
  type KeptLayer,
  longestCredit,
  longestName,
  type OwnArchive,
  standings,
} from "./layer.ts";
import { guessUses, type Use, uses } from "./uses.ts";

const formats = ["geojson", "topojson", "table", "kml", "gpx", "shapefile", "pmtiles"] as const;
const countedIns = ["lines", "records"] as const;
const faultKinds = [
  ...(["no-coordinates", "not-a-number", "outside", "in-metres"] as const),
  ...(["too-few-points", "unknown-shape"] as const),
];

const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((each) => each === value);

const textOf = (value: unknown, longest: number) =>
  typeof value === "string" ? value.slice(0, longest) : "";

const wholeOf = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;

function parseFeature(value: unknown, index: number): OwnFeature {
  const { geometry, properties, at } = isObject(value) ? value : {};
  const checked = geometry ? checkGeometry(geometry) : null;
  return {
    geometry: checked && "geometry" in checked ? checked.geometry : null,
    properties: toProperties(isObject(properties) ? Object.entries(properties) : []),
    at: wholeOf(at) ?? index + 1,
  };
}

function parseFaults(value: unknown): KeptLayer["faults"] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const told = isObject(each) ? each : {};
    const kind = oneOf(faultKinds, told["kind"]);
    const [count, first] = [wholeOf(told["count"]), wholeOf(told["first"])];
    return kind && count !== null && first !== null ? [{ kind, count, first }] : [];
  });
}

function parseUses(value: unknown, features: readonly OwnFeature[]): KeptLayer["uses"] {
  const kept: ReadonlyMap<unknown, unknown> = value instanceof Map ? value : new Map();
  const single = new Set<Use>();
  return new Map(
    [...guessUses(features)].map(([column, guess]) => {
      const use = oneOf(uses, kept.get(column)) ?? guess;
      const isSecond = use !== "shown" && use !== "left-out" && single.has(use);
      single.add(use);
      return [column, isSecond ? "shown" : use];
    }),
  );
}

function parseOrders(value: unknown): KeptLayer["dayFirst"] {
  const kept: ReadonlyMap<unknown, unknown> = value instanceof Map ? value : new Map();
  return new Map(
    [...kept].flatMap(([column, isFirst]): [string, boolean][] =>
      typeof column === "string" && typeof isFirst === "boolean" ? [[column, isFirst]] : [],
    ),
  );
}

/** A longer name is none that a program gave. */
const longestTileName = 200;

function parseArchive(value: unknown): OwnArchive | null {
  if (!isObject(value)) return null;
  const { place, named, extent, closest } = value;
  if (!(place instanceof Blob) && typeof place !== "string") return null;
  if (typeof place === "string" && !isOwnAddress(place)) return null;
  if (!Array.isArray(named) || !Array.isArray(extent)) return null;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = extent.map(Number);
  if (![west, south, east, north].every(Number.isFinite)) return null;
  return {
    place,
    named: named.flatMap((name: unknown) => textOf(name, longestTileName) || []),
    extent: [west, south, east, north],
    closest: wholeOf(closest) ?? 0,
  };
}

export function parseLayer(value: unknown): KeptLayer | null {
  if (!isObject(value) || !Array.isArray(value["features"])) return null;
  const { id, features: raw, about } = value;
  if (typeof id !== "string" || !/^own-[a-z0-9]{10}$/.test(id)) return null;
  // What was not answered for is never kept: it was not this program that wrote it.
  const standing = oneOf(standings, value["standing"]);
  if (!standing || !isAnswered({ standing })) return null;
  const features = raw.map(parseFeature);
  const archive = parseArchive(value["archive"]);
  return {
    id,
    name: textOf(value["name"], longestName),
    credit: textOf(value["credit"], longestCredit),
    format: oneOf(formats, value["format"]) ?? "geojson",
    countedIn: oneOf(countedIns, value["countedIn"]) ?? "records",
    features,
    ...(archive && { archive }),
    about: toProperties(isObject(about) ? Object.entries(about) : []),
    faults: parseFaults(value["faults"]),
    uses: parseUses(value["uses"], features),
    dayFirst: parseOrders(value["dayFirst"]),
    standing,
    isHidden: value["isHidden"] === true,
    look: wholeOf(value["look"]) ?? 0,
  };
}
