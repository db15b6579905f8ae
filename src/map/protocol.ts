/** Serves the map's sources from the geography that the page has loaded, under `atlas://name/language`. */

import type { Feature, FeatureCollection, Geometry } from "geojson";
import { addProtocol } from "maplibre-gl";
import type { Geography } from "#atlas/geography";
import { corridors, countryNames, incidentMarks, waterLabels } from "#view/scene";
import { everyIncident } from "#view/state";
import { protocol, type SourceName, sourceNames } from "./style/sources";

type Language = "en";

/** The lines of the land, each with its `kind`. */
function landLines({ coast, borders, borderRivers, rivers }: Geography): FeatureCollection {
  const line = (kind: string, geometry: Geometry): Feature => ({
    type: "Feature",
    properties: { kind },
    geometry,
  });
  return {
    type: "FeatureCollection",
    features: [
      line("coast", coast),
      line("border", borders),
      line("border-river", borderRivers),
      ...rivers.features.map(({ geometry }) => line("river", geometry)),
    ],
  };
}

const builders: Readonly<
  Record<SourceName, (geography: Geography, language: Language) => FeatureCollection>
> = {
  land: ({ land }) => land,
  lines: landLines,
  lakes: ({ lakes }) => lakes,
  corridors,
  stations: ({ stations }) => stations,
  incidents: (geography) => incidentMarks(geography, everyIncident),
  // Nobody travels yet: its channel fills it.
  traveller: () => ({ type: "FeatureCollection", features: [] }),
  names: (geography, language) => ({
    type: "FeatureCollection",
    features: [...countryNames(geography, language).features, ...waterLabels(language).features],
  }),
};

/** Answers MapLibre's requests once the geography is there; an unknown name is refused. */
export function serveSources(load: () => Promise<Geography>): void {
  addProtocol(protocol, async ({ url }) => {
    const name = sourceNames.find((known) => url.startsWith(`${protocol}://${known}/`));
    if (!name) throw new Error(`The map has no source ${url}.`);
    return { data: builders[name](await load(), "en") };
  });
}
