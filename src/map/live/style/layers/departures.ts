import type { LayerSpecification } from "maplibre-gl";
import { veilStrength } from "#atlas/geography/departures.ts";
import type { Theme } from "#symbology/themes.ts";

/** The soft areas that lines come out of, over the lines: nothing in them is drawn as a beginning. */
export const departureLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: "departures",
    type: "fill",
    source: "land",
    filter: ["==", ["get", "part"], "departure"],
    paint: {
      "fill-color": theme.map.origin,
      "fill-opacity": veilStrength,
      "fill-antialias": false,
    },
  },
];
