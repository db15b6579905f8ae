import type { Geography } from "#atlas/geography/geography.ts";
import { type DrawnStation, stationsInFrame } from "./corridors/draw-stations.ts";
import { type DrawnLeg, legsInFrame } from "./corridors/drawn-legs.ts";
import { type DrawnMark, incidentsInFrame } from "./draw-points.ts";
import type { Drawing } from "./drawing.ts";
import { ringsInFrame } from "./frame.ts";
import type { Label } from "./labels/label.ts";
import { setByHand } from "./labels/names-by-hand.ts";
import { placeLabels } from "./labels/place-labels.ts";
import { countriesInFrame, type DrawnCountry } from "./land/draw-land.ts";
import { type DrawnOwn, ownInFrame } from "./own/own-in-frame.ts";

/** What a drawing holds, in its pixels: all that lies in its frame. */
export interface MapContents {
  readonly countries: readonly DrawnCountry[];
  readonly legs: readonly DrawnLeg[];
  readonly incidents: readonly DrawnMark[];
  readonly stations: readonly DrawnStation[];
  readonly own: readonly DrawnOwn[];
  readonly labels: readonly Label[];
}

export function contentsOf(geography: Geography, drawing: Drawing): MapContents {
  const { inPicture } = drawing;
  const countries = countriesInFrame(geography, drawing);
  const outlineOf = (id: string) => countries.find((country) => country.id === id)?.rings ?? [];
  const incidents = incidentsInFrame(geography, drawing);
  const stations = stationsInFrame(geography, drawing);
  const named = {
    countries,
    legs: legsInFrame(geography, drawing),
    incidents: inPicture?.marksOffLands(incidents, countries, drawing) ?? incidents,
    stations: inPicture?.stationsInOrder(stations) ?? stations,
    own: ownInFrame(drawing),
  };
  const labels = placeLabels(geography, named, drawing, outlineOf);
  return {
    ...named,
    stations: inPicture?.stationsNamed(named.stations, labels) ?? stations,
    labels: setByHand(labels, drawing),
  };
}

/** What is named in a drawing that need not keep names off lines, without what lies beneath them. */
export function labelsOf(geography: Geography, drawing: Drawing): readonly Label[] {
  const named = {
    countries: [],
    legs: legsInFrame(geography, drawing),
    incidents: incidentsInFrame(geography, drawing),
    stations: stationsInFrame(geography, drawing),
    own: [],
  };
  return placeLabels(geography, named, drawing, (id) => {
    const land = geography.lands.get(id);
    return land ? ringsInFrame(land.shape, drawing.projection) : [];
  });
}
