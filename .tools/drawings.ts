/** What the build draws into the page and beside it. */
import { type Geography, unpackGeography } from "#atlas/geography";
import { drawFirstMap } from "#figure/first-map/draw-first-map";
import { writeThemeRules } from "#symbology/theme-variables";

function geographyOf(files: ReadonlyMap<string, string>): Geography {
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
  return unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));
}

/** The default view, drawn from the published files. */
export function writeFirstMap(files: ReadonlyMap<string, string>): string {
  return drawFirstMap(geographyOf(files));
}

/** The colours of every theme, as rules of a stylesheet. */
export function writeThemeColours(): string {
  return writeThemeRules();
}
