import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import { byZoom } from "#map/live/style/by-zoom.ts";
import { regular } from "#map/live/style/fonts.ts";
import { closeUpSources } from "#map/live/style/sources.ts";
import { cityLook, closeUpFrom, provinceLook, reliefStrength } from "#symbology/close-up.ts";
import type { Theme } from "#symbology/themes.ts";
import { onItsGround } from "./names.ts";
import { isOfChosenRoute } from "./points.ts";
import { isNothingChosen } from "./signs.ts";

/** The name of the image that the layers below want. */
export const cityDot = "city-dot";

/** Under everything but the land. */
export function closeGroundLayers(theme: Theme): LayerSpecification[] {
  const { width, dash } = provinceLook;
  return [
    {
      id: "relief",
      type: "raster",
      source: closeUpSources.relief,
      minzoom: closeUpFrom.fetched,
      maxzoom: reliefStrength.at(-1)?.[0] ?? closeUpFrom.shown,
      paint: { "raster-opacity": byZoom(reliefStrength), "raster-fade-duration": 0 },
    },
    {
      id: "provinces",
      type: "line",
      source: closeUpSources.provinces,
      minzoom: closeUpFrom.shown,
      layout: { "line-join": "round" },
      paint: {
        "line-color": theme.map.province,
        "line-width": width,
        "line-dasharray": dash.map((length) => length / width),
      },
    },
  ];
}

const isCity: ExpressionSpecification = ["in", ["get", "kind"], ["literal", ["city", "capital"]]];

/** While nothing is chosen, a station of one route alone has its name beside its ring. */
const isNamedAsStation: ExpressionSpecification = [
  "all",
  isNothingChosen,
  ["==", ["length", ["get", "routes"]], 1],
];

/** Names of cities give way to all others. */
export function cityLayers(theme: Theme): LayerSpecification[] {
  const look = {
    type: "symbol",
    minzoom: closeUpFrom.shown,
    layout: {
      "icon-image": cityDot,
      "text-field": ["get", "name"],
      "text-font": regular,
      "text-size": cityLook.size,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": cityLook.aside,
      "text-justify": "auto",
      "symbol-sort-key": ["coalesce", ["get", "order"], 0],
    },
    paint: {
      ...onItsGround(theme),
      "text-opacity": asOfFeature(1),
      "text-halo-width": cityLook.halo,
      "icon-color": theme.map.label,
      "icon-halo-color": theme.map.labelHalo,
      "icon-halo-width": 1,
    },
  } as const satisfies Partial<LayerSpecification>;
  return [
    { ...look, id: "cities", source: closeUpSources.cities, filter: ["!", ["has", "kind"]] },
    {
      ...look,
      id: "station-cities",
      source: closeUpSources.cities,
      filter: ["all", isCity, ["!", isOfChosenRoute], ["!", isNamedAsStation]],
      // Where its station is marked, that is its mark.
      layout: { ...look.layout, "icon-image": ["case", isNothingChosen, "", cityDot] },
    },
  ];
}
