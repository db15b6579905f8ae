import type { LayerSpecification } from "maplibre-gl";
import type { Theme } from "#symbology/themes";

export function borderLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "coast",
      type: "line",
      source: "lines",
      filter: ["==", ["get", "kind"], "coast"],
      paint: { "line-color": theme.map.coast, "line-width": 0.6 },
    },
    {
      id: "borders",
      type: "line",
      source: "lines",
      filter: ["==", ["get", "kind"], "border"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.border,
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 6, 1.1],
      },
    },
    {
      id: "country-outline",
      type: "line",
      source: "land",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.selection,
        "line-width": ["case", ["boolean", ["feature-state", "selected"], false], 2.2, 1.1],
        "line-opacity": [
          "case",
          ["boolean", ["feature-state", "selected"], false],
          1,
          ["boolean", ["feature-state", "hovered"], false],
          0.8,
          0,
        ],
      },
    },
  ];
}
