import type { LayerSpecification } from "maplibre-gl";
import { travellerImageName } from "#map/live/style/traveller-image.ts";
import { travellerLook } from "#symbology/points.ts";
import type { Theme } from "#symbology/themes.ts";

/**
 * The round mark that travels the leg at hand. It is turned the way that it goes, so that its offset
 * puts it on the lane in which the leg is drawn.
 */
export function travellerLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "traveller",
      type: "symbol",
      source: "traveller",
      layout: {
        "icon-image": travellerImageName,
        "icon-rotate": ["get", "heading"],
        "icon-offset": ["array", "number", 2, ["get", "offset"]],
        "icon-rotation-alignment": "map",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: {
        "icon-color": theme.map.selection,
        "icon-halo-color": theme.map.stationFill,
        "icon-halo-width": travellerLook.stroke,
      },
    },
  ];
}
