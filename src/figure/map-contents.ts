import type { Geography } from "#atlas/geography";
import { countriesInFrame, type DrawnCountry } from "./draw-land";
import { type DrawnMark, incidentsInFrame, stationsInFrame } from "./draw-points";
import type { Drawing } from "./drawing";
import { type DrawnLeg, legsInFrame } from "./drawn-legs";
import type { Label } from "./label";
import { placeLabels } from "./place-labels";

/** What a drawing holds, in its pixels: all that lies in its frame. */
export interface MapContents {
  readonly countries: readonly DrawnCountry[];
  readonly legs: readonly DrawnLeg[];
  readonly incidents: readonly DrawnMark[];
  readonly stations: readonly DrawnMark[];
  readonly labels: readonly Label[];
}

export function contentsOf(geography: Geography, drawing: Drawing): MapContents {
  const named = {
    countries: countriesInFrame(geography, drawing),
    legs: legsInFrame(geography, drawing),
    incidents: incidentsInFrame(geography, drawing),
    stations: stationsInFrame(geography, drawing),
  };
  return { ...named, labels: placeLabels(geography, named, drawing) };
}
