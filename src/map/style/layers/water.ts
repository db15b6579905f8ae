import type { LayerSpecification } from "maplibre-gl";
import type { Theme } from "#symbology/themes";

export function waterLayers(theme: Theme): LayerSpecification[] {
  return [
    { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": theme.map.water } },
    {
      id: "rivers",
      type: "line",
      source: "rivers",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.river,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 6, 1.4],
      },
    },
    {
      id: "border-rivers",
      type: "line",
      source: "border-rivers",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.river,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 1.2, 6, 3],
      },
    },
  ];
}
