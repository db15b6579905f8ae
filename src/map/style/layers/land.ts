import type { LayerSpecification } from "maplibre-gl";
import { stances } from "#atlas/model";
import { hatchedStances, hatchImageName } from "#map/style/hatch-images";
import { stanceKey } from "#map/style/style-state";
import type { Theme } from "#symbology/themes";

/** The id of the layer that a country is picked from. */
export const landLayer = "land";

export function landLayers(theme: Theme): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": theme.map.sea } },
    { id: landLayer, type: "fill", source: "land", paint: { "fill-color": theme.map.land } },
    ...stances.map(
      (stance): LayerSpecification => ({
        id: `tint-${stance}`,
        type: "fill",
        source: "land",
        filter: ["in", ["get", "id"], ["global-state", stanceKey(stance)]],
        paint: { "fill-color": theme.stance[stance] },
      }),
    ),
    ...hatchedStances.map(
      (stance): LayerSpecification => ({
        id: `hatch-${stance}`,
        type: "fill",
        source: "land",
        filter: ["in", ["get", "id"], ["global-state", stanceKey(stance)]],
        paint: { "fill-pattern": hatchImageName(stance, theme.name), "fill-opacity": 0.2 },
      }),
    ),
  ];
}
