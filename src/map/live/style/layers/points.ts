import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import { regular, semibold } from "#map/live/style/fonts.ts";
import { markImage } from "#map/live/style/mark-images.ts";
import { outcomeKey } from "#map/live/style/style-state.ts";
import { incidentLook, marksFrom, stationLooks } from "#symbology/points.ts";
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
 * stand at the same places and are drawn over them.
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

const outcome: ExpressionSpecification = [
  "get",
  ["concat", outcomeKey(""), ["global-state", "incidentCount"]],
];

/** One mark for all incidents at a generalised place, with their number from two up. */
export function incidentLayers(theme: Theme): LayerSpecification[] {
  const { one, few, many } = incidentLook.sides;
  const { incident, incidentFill } = theme.map;
  const markOf = (side: number): ExpressionSpecification => [
    "match",
    outcome,
    "caught",
    markImage({ side, fill: incident, edge: incident, outcome: "caught" }),
    "safe",
    markImage({ side, fill: incidentFill, edge: incident, outcome: "safe" }),
    markImage({ side, fill: incidentFill, edge: incident, outcome: "untold" }),
  ];
  return [
    {
      id: incidentLayer,
      type: "symbol",
      source: "incidents",
      filter: [
        "all",
        [">", count, 0],
        ["any", ["global-state", "showsMarks"], [">=", ["zoom"], marksFrom]],
      ],
      layout: {
        "icon-image": [
          "case",
          ["<", count, 2],
          markOf(one),
          ["<", count, 10],
          markOf(few),
          markOf(many),
        ],
        "icon-allow-overlap": true,
        "text-field": ["case", [">", count, 1], ["to-string", count], ""],
        "text-font": semibold,
        "text-size": mapType.incidents.size,
        "text-allow-overlap": true,
        // Words beneath keep clear of the whole mark.
        "icon-padding": 3,
      },
      paint: {
        "text-color": ["match", outcome, "caught", incidentFill, incident],
        "text-opacity": asOfFeature(1),
      },
    },
  ];
}
