import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { MapContents } from "#drawing/map-contents.ts";
import { type CountryName, countryNames, fewNames } from "#view/names.ts";
import { type OutlineOf, placeCountryNames, placeOtherCountryNames } from "./country-labels.ts";
import type { Label } from "./label.ts";
import { createLabelSpace } from "./label-space.ts";
import { placeRoutePills } from "./route-pills.ts";
import { placeStationNames } from "./station-labels.ts";
import { placeWaterNames } from "./water-labels.ts";

/** The names that stand at a zoom, the first to be set first. */
function namesInOrder(geography: Geography, { zoom }: Drawing): CountryName[] {
  const whole = Math.floor(zoom);
  return countryNames(geography)
    .filter(({ zooms: [from, to] }) => whole >= from && whole < to)
    .sort((a, b) => a.order - b.order);
}

/**
 * Sets the labels, the more important first: what is placed is never covered. The order is the
 * map's.
 */
export function placeLabels(
  geography: Geography,
  { legs, incidents, stations }: Pick<MapContents, "legs" | "incidents" | "stations">,
  drawing: Drawing,
  outlineOf: OutlineOf,
): readonly Label[] {
  if (!drawing.shows("labels")) return [];
  const space = createLabelSpace(drawing);
  const names = namesInOrder(geography, drawing);
  const { width, scale, insets } = drawing;
  const isNarrow = (width - insets.left - insets.right) / scale < fewNames.width;
  const ofAtlas = names.filter(
    ({ inAtlas, place }) => inAtlas && (!isNarrow || place < fewNames.most),
  );
  const others = names.filter(({ inAtlas, rank }) => !inAtlas && rank < Math.floor(drawing.zoom));
  const marks = [...incidents, ...stations];
  placeCountryNames(ofAtlas, outlineOf, marks, space, drawing);
  placeRoutePills(geography, legs, marks, space, drawing);
  placeOtherCountryNames(others, space, drawing);
  placeWaterNames(space, drawing);
  placeStationNames(stations, incidents, space, drawing);
  return space.placed;
}
