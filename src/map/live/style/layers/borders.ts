import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { byZoom } from "#map/live/style/by-zoom.ts";
import {
  borderWidth,
  coastWidth,
  outline,
  outlineZooms,
  sentBackBorder,
} from "#symbology/strokes.ts";
import type { Theme } from "#symbology/themes.ts";
import { coastLayout } from "./land.ts";

/** Whose outline it is: of the chosen country, or of the one pointed at. */
const isSelected: ExpressionSpecification = ["==", ["get", "mark"], "selected"];
const isSentBack: ExpressionSpecification = ["==", ["get", "mark"], "sent-back"];

/** Where an outline has its width at a zoom. */
export const outlineKey = (zoom: number) => `width-${zoom}`;

export function borderLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "coast",
      type: "line",
      source: "water-and-borders",
      filter: ["==", ["get", "kind"], "coast"],
      layout: coastLayout,
      paint: { "line-color": theme.map.coast, "line-width": byZoom(coastWidth) },
    },
    {
      id: "borders",
      type: "line",
      source: "water-and-borders",
      filter: ["==", ["get", "kind"], "border"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.border,
        "line-width": byZoom(borderWidth),
      },
    },
    {
      id: "country-outline",
      type: "line",
      source: "outlines",
      filter: ["!", isSentBack],
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.selection,
        "line-width": byZoom(
          outlineZooms.map((zoom) => [
            zoom,
            ["case", isSelected, ["get", outlineKey(zoom)], outline.hovered.width],
          ]),
        ),
        "line-opacity": ["case", isSelected, outline.chosen.opacity, outline.hovered.opacity],
      },
    },
    {
      id: "sent-back-border",
      type: "line",
      source: "outlines",
      filter: isSentBack,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": theme.map.sentBack, "line-width": sentBackBorder.outer },
    },
    {
      id: "sent-back-border-inside",
      type: "line",
      source: "outlines",
      filter: isSentBack,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": theme.map.corridorCasing, "line-width": sentBackBorder.inner },
    },
  ];
}
