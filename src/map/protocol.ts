/** Serves the map's sources from the geography that the page has loaded, under `atlas://name/language`. */

import type { FeatureCollection } from "geojson";
import { addProtocol } from "maplibre-gl";
import { asCollection, type Geography } from "#atlas/geography";
import { corridors, countryNames, incidentMarks, waterLabels } from "#view/scene";
import { everyIncident } from "#view/state";
import { protocol, type SourceName, sourceNames } from "./style/sources";

type Language = "en";

const builders: Readonly<
  Record<SourceName, (geography: Geography, language: Language) => FeatureCollection>
> = {
  land: ({ land }) => land,
  borders: ({ borders }) => asCollection(borders),
  coast: ({ coast }) => asCollection(coast),
  "border-rivers": ({ borderRivers }) => asCollection(borderRivers),
  lakes: ({ lakes }) => lakes,
  rivers: ({ rivers }) => rivers,
  corridors,
  stations: ({ stations }) => stations,
  incidents: (geography) => incidentMarks(geography, everyIncident),
  // Nobody travels yet: its channel fills it.
  traveller: () => ({ type: "FeatureCollection", features: [] }),
  "country-names": countryNames,
  "water-names": (_, language) => waterLabels(language),
};

/** Answers MapLibre's requests once the geography is there; an unknown name is refused. */
export function serveSources(load: () => Promise<Geography>): void {
  addProtocol(protocol, async ({ url }) => {
    const name = sourceNames.find((known) => url.startsWith(`${protocol}://${known}/`));
    if (!name) throw new Error(`The map has no source ${url}.`);
    return { data: builders[name](await load(), "en") };
  });
}
