/** Waypoints, routes and tracks, with what is said of each; the times of a track are its first and last. */

import type { XmlElement, XmlReader } from "./read-xml.ts";
import type { RawFeature } from "./reading.ts";
import { toProperties } from "./reading.ts";

interface Thing {
  readonly at: number;
  readonly kind: string;
  readonly properties: Map<string, string>;
  readonly lines: (readonly number[])[][];
}

const number = (text: string | undefined) => (text === undefined ? Number.NaN : Number(text));
const placeOf = ({ attributes }: XmlElement) => [
  number(attributes.get("lon")),
  number(attributes.get("lat")),
];

const said = new Set(["name", "desc", "cmt", "src", "sym", "type", "ele", "time"]);
const things = new Set(["wpt", "rte", "trk"]);
const points = new Set(["rtept", "trkpt"]);

function geometryOf({ kind, lines }: Thing): unknown {
  const [first] = lines;
  if (kind === "wpt") return { type: "Point", coordinates: first?.[0] };
  return lines.length > 1
    ? { type: "MultiLineString", coordinates: lines }
    : { type: "LineString", coordinates: first ?? [] };
}

export function gpxReader(): XmlReader {
  const features: RawFeature[] = [];
  const path: string[] = [];
  const about = new Map<string, string>();
  let thing: Thing | null = null;
  return {
    features,
    about,
    open(element) {
      const { name, line } = element;
      path.push(name);
      if (things.has(name)) {
        const lines = name === "wpt" ? [[placeOf(element)]] : name === "rte" ? [[]] : [];
        thing = { at: line, kind: name, properties: new Map(), lines };
      }
      if (name === "trkseg") thing?.lines.push([]);
      if (points.has(name)) thing?.lines.at(-1)?.push(placeOf(element));
    },
    close({ name }, text) {
      path.pop();
      const parent = path.at(-1) ?? "";
      if (said.has(name) && /^(metadata|author|gpx)$/.test(parent)) about.set(name, text);
      if (thing && said.has(name) && things.has(parent)) thing.properties.set(name, text);
      if (thing && name === "time" && points.has(parent)) {
        if (!thing.properties.has("begin")) thing.properties.set("begin", text);
        thing.properties.set("end", text);
      }
      if (thing && things.has(name)) {
        const properties = toProperties(thing.properties);
        features.push({ geometry: geometryOf(thing), properties, at: thing.at });
        thing = null;
      }
    },
  };
}
