import type { StyleSpecification } from "maplibre-gl";
import type { Theme } from "#symbology/themes";
import { fontFaces } from "./fonts";
import { borderLayers } from "./layers/borders";
import { corridorLabelLayers, corridorLayers } from "./layers/corridors";
import { landLayers } from "./layers/land";
import { countryNameLayers, waterNameLayers } from "./layers/names";
import { incidentLayers, stationLayers, stationNameLayers } from "./layers/points";
import { travellerLayers } from "./layers/traveller";
import { waterLayers } from "./layers/water";
import { scaleLayers } from "./scale-layers";
import { defaultStyleState } from "./style-state";

/**
 * The whole style as a value; the order below is the order of painting. Strokes, marks and words are
 * `scale` times as large as on a desk.
 */
export function buildStyle(
  theme: Theme,
  sources: StyleSpecification["sources"],
  scale = 1,
): StyleSpecification {
  const state = Object.entries(defaultStyleState).map(([key, value]) => [key, { default: value }]);
  return {
    version: 8,
    name: theme.name,
    state: Object.fromEntries(state),
    sources,
    "font-faces": fontFaces,
    transition: { duration: 0 },
    layers: scaleLayers(
      [
        ...landLayers(theme),
        ...waterLayers(theme),
        ...borderLayers(theme),
        ...corridorLayers(theme),
        ...stationLayers(theme),
        ...stationNameLayers(theme),
        ...incidentLayers(theme),
        ...waterNameLayers(theme),
        ...corridorLabelLayers(theme),
        ...countryNameLayers(theme),
        ...travellerLayers(theme),
      ],
      scale,
    ),
  };
}
