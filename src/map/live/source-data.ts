import { basemapUrl } from "virtual:geography";
import type { FeatureCollection } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import { corridors, countryNames, incidentMarks, waterLabels } from "#view/scene.ts";
import { everyIncident } from "#view/state.ts";
import { type GroundSource, groundAddress, isGroundSource } from "./ground-source.ts";
import type { SourceName } from "./style/sources.ts";

const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };

const builders: Readonly<
  Record<Exclude<SourceName, GroundSource>, (geography: Geography) => FeatureCollection>
> = {
  // No country is chosen or pointed at yet: their channel fills it.
  outlines: () => nothing,
  corridors,
  stations: ({ stations }) => stations,
  incidents: (geography) => incidentMarks(geography, everyIncident),
  // Nobody travels yet: its channel fills it.
  traveller: () => nothing,
  names: (geography) => ({
    type: "FeatureCollection",
    features: [...countryNames(geography).features, ...waterLabels().features],
  }),
};

/** What each of the map's sources holds at first, or the address of it. */
export function sourceData(geography: Geography): (name: SourceName) => FeatureCollection | string {
  return (name) =>
    isGroundSource(name) ? groundAddress(name, basemapUrl) : builders[name](geography);
}
