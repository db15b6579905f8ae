import type { LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import type { Theme } from "#symbology/themes.ts";

export function waterLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "lakes",
      type: "fill",
      source: "water-and-borders",
      filter: ["==", ["get", "kind"], "lake"],
      paint: { "fill-color": asOfFeature(theme.map.water), "fill-antialias": false },
    },
    {
      id: "rivers",
      type: "line",
      source: "water-and-borders",
      filter: ["==", ["get", "kind"], "river"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.river,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 6, 1.4],
      },
    },
    {
      id: "border-rivers",
      type: "line",
      source: "water-and-borders",
      filter: ["==", ["get", "kind"], "border-river"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.river,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 1.2, 6, 3],
      },
    },
  ];
}
