/** What the map names, together, to be read in one language. */

import { cities, names as stations } from "virtual:anchors";
import { atlas } from "#atlas/atlas.ts";
import { outline } from "#atlas/outline/outline.ts";

export const namesOnMap: readonly string[] = [
  ...[...atlas.records.values()].map(({ name }) => name),
  ...atlas.routes.map(({ label }) => label),
  ...outline.waterNames.map(({ name }) => name),
  ...Object.values(stations),
];

export const citiesCloseUp: readonly string[] = Object.values(cities);
