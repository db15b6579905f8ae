import type { LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import { byZoom } from "#map/live/style/by-zoom.ts";
import { borderRiverWidth, riverWidth } from "#symbology/strokes.ts";
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
        "line-width": byZoom(riverWidth),
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
        "line-width": byZoom(borderRiverWidth),
      },
    },
  ];
}
