import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Geography } from "#atlas/geography";
import { corridors, countryNames, incidentMarks, waterLabels } from "#view/scene";
import { everyIncident } from "#view/state";
import type { SourceName } from "./style/sources";

type Language = "en";

/** What lies over the land, each with its `kind`. */
function waterAndBorders(geography: Geography): FeatureCollection {
  const { coast, borders, borderRivers, rivers, lakes } = geography;
  const of = (kind: string, geometry: Geometry): Feature => ({
    type: "Feature",
    properties: { kind },
    geometry,
  });
  return {
    type: "FeatureCollection",
    features: [
      of("coast", coast),
      of("border", borders),
      of("border-river", borderRivers),
      ...rivers.features.map(({ geometry }) => of("river", geometry)),
      ...lakes.features.map(({ geometry }) => of("lake", geometry)),
    ],
  };
}

const nothing: FeatureCollection = { type: "FeatureCollection", features: [] };

const builders: Readonly<
  Record<SourceName, (geography: Geography, language: Language) => FeatureCollection>
> = {
  land: ({ land }) => land,
  "water-and-borders": waterAndBorders,
  // No country is chosen or pointed at yet: their channel fills it.
  outlines: () => nothing,
  corridors,
  stations: ({ stations }) => stations,
  incidents: (geography) => incidentMarks(geography, everyIncident),
  // Nobody travels yet: its channel fills it.
  traveller: () => nothing,
  names: (geography, language) => ({
    type: "FeatureCollection",
    features: [...countryNames(geography, language).features, ...waterLabels(language).features],
  }),
};

/** What each of the map's sources holds at first, with names in a language. */
export function sourceData(
  geography: Geography,
  language: Language,
): (name: SourceName) => FeatureCollection {
  return (name) => builders[name](geography, language);
}
