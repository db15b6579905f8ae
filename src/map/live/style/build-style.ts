import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Theme } from "#symbology/themes.ts";
import { fontFaces } from "./fonts.ts";
import { borderLayers } from "./layers/borders.ts";
import { boatLayers, corridorLayers } from "./layers/corridors.ts";
import { departureLayers } from "./layers/departures.ts";
import { hatchLayers, landLayers, seaLayers } from "./layers/land.ts";
import {
  countryNameLayers,
  leaderLayers,
  pillLayers,
  stageNumberLayers,
  stationNameLayers,
  waterNameLayers,
} from "./layers/names.ts";
import { incidentLayers } from "./layers/points.ts";
import { signLayers, stationLayers } from "./layers/signs.ts";
import { travellerLayers } from "./layers/traveller.ts";
import { waterLayers } from "./layers/water.ts";
import { scaleLayers } from "./scale-layers.ts";
import { defaultStyleState, type StyleState } from "./style-state.ts";

/** What is shown close up alone, once it is there. */
export interface CloseUpLayers {
  insides(theme: Theme): LayerSpecification[];
  ground(theme: Theme): LayerSpecification[];
  names(theme: Theme): LayerSpecification[];
}

/** The reader's own data, once there are any. */
export interface OwnMapLayers {
  shapes(theme: Theme): LayerSpecification[];
  points(theme: Theme): LayerSpecification[];
}

/**
 * The whole style as a value; the order below is the order of painting. Strokes, marks and words are
 * `scale` times as large as on a desk. It `begins` in a state, which later goes its own way.
 */
export function buildStyle(
  theme: Theme,
  sources: StyleSpecification["sources"],
  scale = 1,
  closeUp: CloseUpLayers | null = null,
  own: OwnMapLayers | null = null,
  begins: StyleState = defaultStyleState,
): StyleSpecification {
  const state = Object.entries(begins).map(([key, value]) => [key, { default: value }]);
  return {
    version: 8,
    name: theme.name,
    state: Object.fromEntries(state),
    sources,
    "font-faces": fontFaces,
    transition: { duration: 0 },
    layers: scaleLayers(
      [
        ...seaLayers(theme),
        ...boatLayers(theme),
        ...landLayers(theme),
        ...(closeUp?.insides(theme) ?? []),
        ...hatchLayers(theme),
        ...(closeUp?.ground(theme) ?? []),
        ...waterLayers(theme),
        ...borderLayers(theme),
        ...corridorLayers(theme),
        ...departureLayers(theme),
        ...(own?.shapes(theme) ?? []),
        ...leaderLayers(theme),
        ...stationLayers(theme),
        ...signLayers(theme),
        ...(closeUp?.names(theme) ?? []),
        ...stationNameLayers(theme),
        ...incidentLayers(theme),
        ...(own?.points(theme) ?? []),
        ...waterNameLayers(theme),
        ...stageNumberLayers(theme),
        ...countryNameLayers(theme),
        ...pillLayers(theme),
        ...travellerLayers(theme),
      ],
      scale,
    ),
  };
}
