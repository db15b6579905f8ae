/** GeoJSON, TopoJSON, and GeoJSON a line each. */
import { findJsonFault, type JsonFault } from "#own/text/json-fault.ts";
import { readTopology } from "./read-topology.ts";
import {
  isObject,
  propertiesWithId,
  type RawFeature,
  type RawLayer,
  refuse,
  toProperties,
} from "./reading.ts";

const shapes = new Set([
  ...["Point", "MultiPoint", "LineString", "MultiLineString"],
  ...["Polygon", "MultiPolygon", "GeometryCollection"],
]);

/** The id of a feature is kept as a property, where no other has its name. */
function featureOf(value: unknown, at: number): RawFeature {
  if (!isObject(value)) return { geometry: {}, properties: {}, at };
  if (shapes.has(String(value["type"]))) return { geometry: value, properties: {}, at };
  const { id, geometry, properties } = value;
  return { geometry, properties: propertiesWithId(id, properties), at };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One feature a line, as programs write them that never hold a whole file. */
function readLines(text: string): RawLayer | null {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, i) => ({ line: line.trim(), at: i + 1 }))
    .filter(({ line }) => line !== "");
  const [first] = lines;
  if (lines.length < 2 || !first || !isObject(tryParse(first.line))) return null;
  const features = lines.map(({ line, at }) => {
    const value = tryParse(line);
    return value === undefined ? refuseJson(line, at) : featureOf(value, at);
  });
  return { format: "geojson", features, countedIn: "lines" };
}

const noPlace: JsonFault = { line: 1, cause: "sign" };

function refuseJson(text: string, before = 1): never {
  const found = findJsonFault(text) ?? noPlace;
  return refuse({ kind: "not-json", line: found.line + before - 1, cause: found.cause });
}

function featuresOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) {
    const isEach = value.length > 0 && value.every((each) => isObject(each) && each["type"]);
    return isEach ? value : null;
  }
  if (!isObject(value)) return null;
  const { type, features } = value;
  if (type === "FeatureCollection") return Array.isArray(features) ? features : null;
  return type === "Feature" || shapes.has(String(type)) ? [value] : null;
}

/** What is no part of the features, as the name of a collection and what programs add. */
function aboutOf(value: unknown) {
  const told = isObject(value) && value["type"] === "FeatureCollection" ? value : {};
  const own = Object.entries(told).filter(([name]) => !/^(type|features|bbox|crs)$/.test(name));
  return toProperties(own);
}

export function readJson(text: string): RawLayer {
  const value = tryParse(text);
  if (value === undefined) return readLines(text) ?? refuseJson(text);
  if (isObject(value) && value["type"] === "Topology") {
    return readTopology(value);
  }
  const features = featuresOf(value);
  if (!features) return refuse({ kind: "json-of-another-kind" });
  return {
    format: "geojson",
    features: features.map((each, i) => featureOf(each, i + 1)),
    countedIn: "records",
    about: aboutOf(value),
  };
}
