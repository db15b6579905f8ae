/** What a file of the reader's becomes: features, what is wrong with some, what only the reader knows. */
import type { Geometry } from "geojson";
import type { JsonCause } from "#own/text/json-fault.ts";

export type Value = string | number | boolean | null;

export interface OwnFeature {
  /** Null where the file has none, or none that can be drawn. */
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, Value>>;
  /** The line or the number in the file, from 1. */
  readonly at: number;
}

/** Why one feature of a file cannot be drawn; it stays in the list. */
export type GeometryFault =
  | "no-coordinates"
  | "not-a-number"
  | "outside"
  | "in-metres"
  | "too-few-points"
  | "unknown-shape";

/** Why a whole file cannot be read. */
export type FileFault =
  | { readonly kind: "not-json"; readonly line: number; readonly cause: JsonCause }
  | { readonly kind: "not-xml"; readonly line: number }
  | { readonly kind: "open-quote"; readonly line: number }
  | { readonly kind: "metres"; readonly system: MetreSystem }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "too-many"; readonly most: number }
  | {
      readonly kind:
        | "bad-shapefile"
        | "bad-topology"
        | "bad-zip"
        | "empty"
        | "encoding"
        | "json-of-another-kind"
        | "no-features"
        | "no-rows"
        | "shapefile-alone"
        | "spreadsheet"
        | "unknown"
        | "zip-without-data";
    };

export type MetreSystem = "web-mercator" | "grid";

export interface FaultCount {
  readonly kind: GeometryFault;
  readonly count: number;
  /** Where the first of them stands. */
  readonly first: number;
}

/** What the file does not tell; until it is answered, what is written is taken as it stands. */
export type Question =
  | { readonly kind: "columns"; readonly columns: readonly string[] }
  | { readonly kind: "exchanged"; readonly count: number; readonly example: readonly number[] }
  | {
      readonly kind: "dates";
      readonly column: string;
      readonly example: string;
      readonly dayFirst: string;
      readonly monthFirst: string;
    };

export interface Answers {
  readonly columns?: { readonly longitude: string; readonly latitude: string };
  readonly isExchanged?: boolean;
  readonly isDayFirst?: ReadonlyMap<string, boolean>;
}

type Format = "geojson" | "topojson" | "table" | "kml" | "gpx" | "shapefile";

/** What a reader of one format hands on, before its places are looked at together. */
export interface RawFeature {
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, Value>>;
  readonly at: number;
}

export interface RawLayer {
  readonly format: Format;
  readonly features: readonly RawFeature[];
  readonly countedIn: "lines" | "records";
  readonly questions?: readonly Question[];
  readonly about?: OwnLayer["about"];
}

export interface OwnLayer {
  readonly format: Format;
  readonly encoding: string;
  readonly countedIn: RawLayer["countedIn"];
  readonly features: readonly OwnFeature[];
  /** What the file says of itself, beside its features. */
  readonly about: OwnFeature["properties"];
  readonly faults: readonly FaultCount[];
  readonly questions: readonly Question[];
}

export type Reading =
  | { readonly layer: OwnLayer; readonly fault: null }
  | { readonly layer: null; readonly fault: FileFault };

/** Thrown by the reader of a format, and caught at the door. */
export class FileFaultError extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.kind);
  }
}

export function refuse(fault: FileFault): never {
  throw new FileFaultError(fault);
}

/** Beyond these a page would stand still. */
export const readingLimits = { bytes: 100_000_000, positions: 2_000_000 } as const;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a property can be; what lies deeper is kept as its JSON. */
function toValue(value: unknown): Value {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  }
  return JSON.stringify(value) ?? null;
}

/** Properties under any names at all: `__proto__` is a name like another. */
export const toProperties = (
  entries: Iterable<readonly [string, unknown]>,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Array.from(entries, ([name, each]) => [name, toValue(each)]));

/** The id of a feature is kept as a property, where no other has its name. */
export function propertiesWithId(id: unknown, properties: unknown) {
  const own = isObject(properties) ? Object.entries(properties) : [];
  return toProperties(id === undefined ? own : [["id", id], ...own]);
}
