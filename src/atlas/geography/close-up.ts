/** What the map shows close up alone, fetched when it is first zoomed to. */
import { closeUpUrl } from "virtual:geography";
import polyline from "@mapbox/polyline";
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import * as v from "valibot";
import { isLine, isPosition } from "./positions.ts";

/** A city of over a million people where no route stops. */
interface City {
  /** The same in every language. */
  readonly id: string;
  readonly name: string;
  readonly position: Position;
}

export interface CloseUp {
  /** The borders between provinces. */
  readonly provinces: MultiLineString;
  /** What is left of countries of the atlas within a narrower band along their borders, by id. */
  readonly insides: ReadonlyMap<string, MultiPolygon>;
  /** The largest first. */
  readonly cities: readonly City[];
}

/** Decimals of a degree that lines are published with. */
const decimals = 2;

const encodedLines = v.pipe(
  v.array(v.string()),
  v.transform((lines) => lines.map((line): Position[] => polyline.decode(line, decimals))),
  v.check((lines) => lines.every(isLine)),
);

const published = v.object({
  provinces: encodedLines,
  insides: v.record(v.string(), v.array(encodedLines)),
  cities: v.array(
    v.object({
      id: v.pipe(v.string(), v.nonEmpty()),
      name: v.pipe(v.string(), v.nonEmpty()),
      position: v.custom<Position>(isPosition),
    }),
  ),
});

/** Throws one clear sentence when it is not what the build publishes. */
export function readCloseUp(file: unknown): CloseUp {
  const { success, output } = v.safeParse(published, file);
  if (!success) throw new Error("What is shown close up could not be read.");
  const { provinces, cities } = output;
  const insides = Object.entries(output.insides).map(
    ([id, coordinates]): [string, MultiPolygon] => [id, { type: "MultiPolygon", coordinates }],
  );
  return {
    provinces: { type: "MultiLineString", coordinates: provinces },
    insides: new Map(insides),
    cities,
  };
}

let loading: Promise<CloseUp> | undefined;

async function fetchCloseUp(): Promise<CloseUp> {
  const response = await fetch(closeUpUrl);
  if (!response.ok) throw new Error(`${closeUpUrl} answered ${response.status}.`);
  return readCloseUp(await response.json());
}

/** Fetched once for the page. After a failure the next call tries again. */
export function loadCloseUp(): Promise<CloseUp> {
  loading ??= fetchCloseUp().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
