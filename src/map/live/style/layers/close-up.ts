import type { LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import { byZoom } from "#map/live/style/by-zoom.ts";
import { regular } from "#map/live/style/fonts.ts";
import { closeUpSources } from "#map/live/style/sources.ts";
import { cityLook, closeUpFrom, provinceLook, reliefStrengthIn } from "#symbology/close-up.ts";
import type { Theme } from "#symbology/themes.ts";
import { asPlaced, isOf, onItsGround } from "./names.ts";

/** Under everything but the land. */
export function closeGroundLayers(theme: Theme): LayerSpecification[] {
  const { width, dash } = provinceLook;
  const reliefStrength = reliefStrengthIn(theme);
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

/** Cities where the channel of names has set them. */
export function cityLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "city-dots",
      type: "circle",
      source: "names",
      minzoom: closeUpFrom.shown,
      filter: isOf("dot"),
      paint: {
        "circle-radius": cityLook.radius,
        "circle-color": theme.map.label,
        "circle-stroke-color": theme.map.labelHalo,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "cities",
      type: "symbol",
      source: "names",
      minzoom: closeUpFrom.shown,
      filter: isOf("city"),
      layout: { ...asPlaced, "text-font": regular, "text-size": cityLook.size },
      paint: {
        ...onItsGround(theme),
        "text-opacity": asOfFeature(1),
        "text-halo-width": cityLook.halo,
      },
    },
  ];
}
