import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Theme } from "#symbology/themes.ts";

/** Whose outline it is: of the chosen country, or of the one pointed at. */
const isSelected: ExpressionSpecification = ["==", ["get", "mark"], "selected"];

export function borderLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "coast",
      type: "line",
      source: "water-and-borders",
      filter: ["==", ["get", "kind"], "coast"],
      paint: { "line-color": theme.map.coast, "line-width": 0.6 },
    },
    {
      id: "borders",
      type: "line",
      source: "water-and-borders",
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
      source: "outlines",
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.selection,
        "line-width": ["case", isSelected, 2.2, 1.1],
        "line-opacity": ["case", isSelected, 1, 0.8],
      },
    },
  ];
}
