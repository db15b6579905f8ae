import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import { regular } from "#map/live/style/fonts.ts";
import { incidentLook, incidentRadius, stationLooks } from "#symbology/points.ts";
import type { Theme } from "#symbology/themes.ts";
import { mapType } from "#symbology/type.ts";

const byKind = (look: "radius" | "opacity" | "stroke"): ExpressionSpecification => [
  "match",
  ["get", "kind"],
  "province",
  stationLooks.province[look],
  "country",
  stationLooks.country[look],
  stationLooks.city[look],
];

const stationLayer = "stations";
export const incidentLayer = "incidents";

const ofChosenRoute: ExpressionSpecification = [
  "in",
  ["global-state", "chosenRoute"],
  ["get", "routes"],
];

/**
 * Stations of the chosen route only; provinces are drawn wide and open, for they are areas. Incidents
 * stand at the same places and are drawn over them: a station is the ring around their number.
 */
export function stationLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: stationLayer,
      type: "circle",
      source: "stations",
      filter: ofChosenRoute,
      paint: {
        "circle-radius": byKind("radius"),
        "circle-color": theme.map.stationFill,
        "circle-opacity": byKind("opacity"),
        "circle-stroke-color": theme.map.station,
        "circle-stroke-width": byKind("stroke"),
      },
    },
  ];
}

/** The names of the chosen route's stations. */
export function stationNameLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "station-names",
      type: "symbol",
      source: "stations",
      // A whole country is named by its own name already.
      filter: ["all", ofChosenRoute, ["!=", ["get", "kind"], "country"]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": regular,
        "text-size": mapType.station.size,
        "text-variable-anchor": [
          "left",
          "right",
          "top",
          "bottom",
          "top-left",
          "top-right",
          "bottom-left",
          "bottom-right",
        ],
        "text-radial-offset": 1.1,
        "text-justify": "auto",
      },
      paint: {
        "text-color": asOfFeature(theme.map.label),
        "text-halo-color": asOfFeature(theme.map.labelHalo),
        "text-opacity": asOfFeature(1),
        "text-halo-width": mapType.station.halo,
      },
    },
  ];
}

/** How many incidents a place has in the year at hand. */
const count: ExpressionSpecification = ["coalesce", ["get", ["global-state", "incidentCount"]], 0];

/** One mark for all incidents at a generalised place, with their number. */
export function incidentLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: incidentLayer,
      type: "circle",
      source: "incidents",
      filter: [">", count, 0],
      paint: {
        "circle-radius": [
          "interpolate",
          ["linear"],
          count,
          ...[1, incidentRadius.one],
          ...[incidentRadius.most.count, incidentRadius.most.radius],
        ],
        "circle-color": theme.map.incidentFill,
        "circle-stroke-color": theme.map.incident,
        "circle-stroke-width": incidentLook.stroke,
        "circle-opacity": incidentLook.opacity,
      },
    },
    {
      id: "incident-counts",
      type: "symbol",
      source: "incidents",
      filter: [">", count, 0],
      layout: {
        "text-field": ["to-string", count],
        "text-font": regular,
        "text-size": mapType.incidents.size,
        "text-allow-overlap": true,
        // Words beneath keep clear of the whole mark.
        "text-padding": 3,
      },
      paint: {
        "text-color": asOfFeature(theme.map.incident),
        "text-halo-color": asOfFeature(theme.map.incidentFill),
        "text-opacity": asOfFeature(1),
      },
    },
  ];
}
