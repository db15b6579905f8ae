import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { MapContents } from "#drawing/map-contents.ts";
import { type CountryName, countryNames } from "#view/scene.ts";
import { placeCorridorNames } from "./corridor-labels.ts";
import { placeCountryNames, placeOtherCountryNames } from "./country-labels.ts";
import type { Label } from "./label.ts";
import { createLabelSpace } from "./label-space.ts";
import { placeStationNames } from "./station-labels.ts";
import { placeWaterNames } from "./water-labels.ts";

function namesInOrder(geography: Geography): CountryName[] {
  return countryNames(geography).sort((a, b) => a.order - b.order);
}

/**
 * Sets the labels, the more important first: what is placed is never covered. The order is the
 * map's, but that the names of receded routes come last.
 */
export function placeLabels(
  geography: Geography,
  { countries, legs, incidents, stations }: Omit<MapContents, "labels">,
  drawing: Drawing,
): readonly Label[] {
  if (!drawing.shows("labels")) return [];
  const space = createLabelSpace(drawing);
  const names = namesInOrder(geography);
  const ofAtlas = names.filter(({ inAtlas }) => inAtlas);
  const others = names.filter(({ inAtlas, rank }) => !inAtlas && rank < Math.floor(drawing.zoom));
  const marks = [...incidents, ...stations];
  placeCountryNames(ofAtlas, countries, marks, space, drawing);
  placeOtherCountryNames(others, space, drawing);
  placeCorridorNames(legs, marks, false, space, drawing);
  placeWaterNames(space, drawing);
  placeStationNames(stations, incidents, space, drawing);
  placeCorridorNames(legs, marks, true, space, drawing);
  return space.placed;
}
