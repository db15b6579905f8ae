import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { asOfFeature, haloOfNone, iconAsOfFeature } from "#map/live/style/as-of-feature.ts";
import { semibold } from "#map/live/style/fonts.ts";
import { markImage } from "#map/live/style/mark-images.ts";
import { outcomeKey } from "#map/live/style/style-state.ts";
import { incidentLook, marksFrom } from "#symbology/points.ts";
import type { Theme } from "#symbology/themes.ts";
import { mapType } from "#symbology/type.ts";

export const incidentLayer = "incidents";

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
  const look = { edge: incident, around: incidentFill } as const;
  const markOf = (side: number): ExpressionSpecification => [
    "match",
    outcome,
    "caught",
    markImage({ ...look, side, fill: incident, outcome: "caught" }),
    "safe",
    markImage({ ...look, side, fill: incidentFill, outcome: "safe" }),
    markImage({ ...look, side, fill: incidentFill, outcome: "untold" }),
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
        // What has a number lies over what has none.
        "symbol-sort-key": count,
        "text-field": ["case", [">", count, 1], ["to-string", count], ""],
        "text-font": semibold,
        "text-size": mapType.incidents.size,
        "text-allow-overlap": true,
        // Words beneath keep clear of the whole mark.
        "icon-padding": 3,
      },
      paint: {
        ...iconAsOfFeature,
        "text-color": ["match", outcome, "caught", incidentFill, incident],
        ...haloOfNone,
        "text-opacity": asOfFeature(1),
      },
    },
  ];
}
