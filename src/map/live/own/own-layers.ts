import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { regular } from "#map/live/style/fonts.ts";
import { ownChosen, ownEdge, ownInk, ownLine, ownLooks } from "#symbology/own.ts";
import type { Theme } from "#symbology/themes.ts";
import { mapType } from "#symbology/type.ts";
import { ownImage, ownPickLayers, ownSources } from "./own-names.ts";

const shape: ExpressionSpecification = ["geometry-type"];
const isPoint: ExpressionSpecification = ["==", shape, "Point"];
const isArea: ExpressionSpecification = ["==", shape, "Polygon"];
const isLine: ExpressionSpecification = ["!=", shape, "Point"];

const image: ExpressionSpecification = ["concat", ownImage(""), ["get", "look"]];

/** Areas, lines and the edges of areas, in dashes of their layer's look. */
export function ownShapeLayers(theme: Theme): LayerSpecification[] {
  const { ink, casing } = ownInk(theme);
  const round = { "line-join": "round" } as const;
  return [
    {
      id: ownPickLayers.areas,
      type: "fill",
      source: ownSources.all,
      filter: isArea,
      paint: { "fill-color": ink, "fill-opacity": ownLine.fill },
    },
    {
      id: ownPickLayers.lines,
      type: "line",
      source: ownSources.all,
      filter: isLine,
      layout: round,
      paint: { "line-color": casing, "line-width": ownLine.width + 2 * ownLine.casing },
    },
    ...ownLooks.map(
      ({ dash }, look): LayerSpecification => ({
        id: `own-lines-${look}`,
        type: "line",
        source: ownSources.all,
        filter: ["all", isLine, ["==", ["get", "look"], look]],
        layout: round,
        paint: { "line-color": ink, "line-width": ownLine.width, "line-dasharray": [...dash] },
      }),
    ),
    {
      id: "own-open-lines",
      type: "line",
      source: ownSources.open,
      filter: isLine,
      layout: round,
      paint: { "line-color": ink, "line-width": ownLine.width * ownChosen },
    },
  ];
}

function points(theme: Theme, id: string, source: string, size: number): LayerSpecification {
  const { ink, casing } = ownInk(theme);
  return {
    id,
    type: "symbol",
    source,
    filter: isPoint,
    layout: {
      "icon-image": image,
      "icon-size": size,
      "icon-allow-overlap": true,
      "icon-padding": 1,
      "text-field": ["get", "name"],
      "text-font": regular,
      "text-size": mapType.station.size,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.8,
      "text-justify": "auto",
      "text-max-width": 10,
      "text-optional": true,
    },
    paint: {
      "icon-color": ink,
      "icon-halo-color": casing,
      "icon-halo-width": ownEdge,
      "text-color": theme.map.label,
      "text-halo-color": theme.map.labelHalo,
      "text-halo-width": mapType.station.halo,
    },
  };
}

/** Points with their names, where these have room. */
export const ownPointLayers = (theme: Theme): LayerSpecification[] => [
  points(theme, ownPickLayers.points, ownSources.all, 1),
  points(theme, "own-open-points", ownSources.open, ownChosen),
];
