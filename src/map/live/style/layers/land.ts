import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { hatchedStances, hatchImageName } from "#map/live/style/hatch-images.ts";
import { type Stance, stances } from "#model/model.ts";
import type { Theme } from "#symbology/themes.ts";

/** The id of the layer that a country is picked from. */
export const landLayer = "land";

/** The id of the layer of a hatch. */
export const hatchLayer = (stance: Stance) => `hatch-${stance}`;

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
    // One layer a hatch: a pattern that goes by the feature is written to every vertex of the land.
    ...hatchedStances.map(
      (hatched): LayerSpecification => ({
        id: hatchLayer(hatched),
        type: "fill",
        source: "land",
        filter: ["==", stance, hatched],
        paint: {
          "fill-pattern": hatchImageName(hatched, theme.name),
          "fill-opacity": theme.map.hatchStrength,
          "fill-antialias": false,
        },
      }),
    ),
  ];
}
