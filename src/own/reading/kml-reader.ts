/** Placemarks with their names, their data and their shapes. */

import type { XmlElement, XmlReader } from "./read-xml.ts";
import type { RawFeature } from "./reading.ts";
import { toProperties } from "./reading.ts";

type Coordinates = readonly (readonly number[])[];

/** "127.1,37.2,0 127.3,37.4": places apart by spaces, numbers by commas. */
const readCoordinates = (text: string): Coordinates =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((place) => place.split(",").map((each) => (each === "" ? Number.NaN : Number(each))));

interface Placemark {
  readonly at: number;
  readonly properties: [string, string][];
  readonly shapes: unknown[];
}

/** What is said of a placemark, beside its data. */
const said = new Set(["name", "description", "address", "phoneNumber", "when", "begin", "end"]);

export function kmlReader(): XmlReader {
  const features: RawFeature[] = [];
  const path: string[] = [];
  const about = new Map<string, string>();
  let mark: Placemark | null = null;
  let data = "";
  let coordinates: Coordinates = [];
  let rings: Coordinates[] = [];
  let track: (readonly number[])[] = [];

  function finish({ at, properties, shapes }: Placemark): void {
    const [first] = shapes;
    const many = { type: "GeometryCollection", geometries: shapes };
    const geometry = shapes.length > 1 ? many : (first ?? null);
    features.push({ geometry, properties: toProperties(properties), at });
  }

  const say = (name: string, text: string) => mark?.properties.push([name, text]);

  const endings: Readonly<Record<string, (text: string) => void>> = {
    coordinates: (text) => {
      coordinates = readCoordinates(text);
    },
    coord: (text) => track.push(text.split(/\s+/).map(Number)),
    Point: () => mark?.shapes.push({ type: "Point", coordinates: coordinates[0] }),
    LineString: () => mark?.shapes.push({ type: "LineString", coordinates }),
    LinearRing: () => {
      if (path.includes("Polygon")) rings.push(coordinates);
      else mark?.shapes.push({ type: "LineString", coordinates });
    },
    Polygon: () => {
      mark?.shapes.push({ type: "Polygon", coordinates: rings });
      rings = [];
    },
    Track: () => {
      mark?.shapes.push({ type: "LineString", coordinates: track });
      track = [];
    },
    value: (text) => say(data, text),
    SimpleData: (text) => say(data, text),
    Placemark: () => {
      if (mark) finish(mark);
      mark = null;
    },
  };

  return {
    features,
    about,
    open({ name, attributes, line }: XmlElement) {
      path.push(name);
      if (name === "Placemark") mark = { at: line, properties: [], shapes: [] };
      if (name === "Data" || name === "SimpleData") data = attributes.get("name") ?? "data";
      if (["Point", "LineString", "LinearRing"].includes(name)) coordinates = [];
    },
    close({ name }, text) {
      path.pop();
      const parent = path.at(-1) ?? "";
      if (said.has(name) && /^(Placemark|TimeStamp|TimeSpan|Track)$/.test(parent)) say(name, text);
      if (said.has(name) && /^(Document|Folder|NetworkLink)$/.test(parent))
        about.set(`${parent} ${about.size + 1} ${name}`, text);
      if (Object.hasOwn(endings, name)) endings[name]?.(text);
    },
  };
}
