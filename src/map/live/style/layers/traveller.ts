import type { LayerSpecification } from "maplibre-gl";
import { travellerImageName } from "#map/live/style/traveller-image.ts";
import { travellerLook } from "#symbology/points.ts";
import type { Theme } from "#symbology/themes.ts";

/** The round mark that travels the leg at hand, in the lane in which the leg is drawn. */
export function travellerLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "traveller",
      type: "symbol",
      source: "traveller",
      layout: {
        "icon-image": travellerImageName,
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
