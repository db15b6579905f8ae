import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { departureFade } from "#atlas/geography/departures.ts";
import type { Theme } from "#symbology/themes.ts";

const isDeparture: ExpressionSpecification = ["==", ["get", "part"], "departure"];

/** Pixels for a degree of longitude where the whole globe is one tile. */
const pixelsOfDegree = 512 / 360;

/** A length on the ground in pixels at each zoom; of degrees of longitude. */
const onGround = (degrees: number): ExpressionSpecification => [
  "interpolate",
  ["exponential", 2],
  ["zoom"],
  ...[0, 12].flatMap((zoom) => [zoom, degrees * pixelsOfDegree * 2 ** zoom]),
];

/** The soft areas that lines come out of, over the lines: nothing in them is drawn as a beginning. */
export function departureLayers(theme: Theme): LayerSpecification[] {
  const colour = theme.map.origin;
  return [
    {
      id: "departures-fade",
      type: "line",
      source: "land",
      filter: isDeparture,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": onGround(2 * departureFade),
        "line-blur": onGround(departureFade),
      },
    },
    {
      id: "departures",
      type: "fill",
      source: "land",
      filter: isDeparture,
      paint: { "fill-color": colour, "fill-antialias": false },
    },
  ];
}
