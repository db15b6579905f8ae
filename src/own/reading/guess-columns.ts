/** Which columns of a table say where, by their names in English, Korean and the speech of programs. */
import { plainName } from "#own/columns.ts";
import type { Answers } from "./reading.ts";

const longitudes = ["longitude", "long", "lon", "lng", "경도", "x", "xcoord", "lon_dd"];
const latitudes = ["latitude", "lat", "위도", "y", "ycoord", "lat_dd"];

const find = (names: readonly string[], known: readonly string[]) =>
  known
    .map((each) => names.find((name) => plainName(name) === plainName(each)))
    .find((name) => name !== undefined);

export function guessColumns(names: readonly string[]): Answers["columns"] {
  const longitude = find(names, longitudes);
  const latitude = find(names, latitudes);
  return longitude !== undefined && latitude !== undefined ? { longitude, latitude } : undefined;
}

const places = new Set([...longitudes, ...latitudes].map(plainName));

/** Whether a column gives half of a place. */
export const isPlaceColumn = (name: string) => places.has(plainName(name));
