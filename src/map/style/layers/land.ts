import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { stances } from "#atlas/model";
import { hatchedStances, hatchImagePrefix } from "#map/style/hatch-images";
import type { Theme } from "#symbology/themes";

/** The id of the layer that a country is picked from. */
export const landLayer = "land";

/** The stance of a place: an empty text where it has none. */
const stance: ExpressionSpecification = [
  "coalesce",
  ["get", ["get", "id"], ["global-state", "stances"]],
  "",
];

function byStance(theme: Theme): ExpressionSpecification {
  return stances.reduce<ExpressionSpecification>(
    (rest, each) => ["case", ["==", stance, each], theme.stance[each], rest],
    ["to-color", theme.map.land],
  );
}

export function landLayers(theme: Theme): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": theme.map.sea } },
    {
      id: landLayer,
      type: "fill",
      source: "land",
      paint: { "fill-color": byStance(theme), "fill-antialias": false },
    },
    {
      id: "hatches",
      type: "fill",
      source: "land",
      filter: ["in", stance, ["literal", hatchedStances]],
      paint: {
        "fill-pattern": ["concat", hatchImagePrefix, stance, `-${theme.name}`],
        "fill-opacity": theme.map.hatchStrength,
        "fill-antialias": false,
      },
    },
  ];
}
