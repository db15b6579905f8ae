import type { LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import { italic, regular, semibold } from "#map/live/style/fonts.ts";
import type { Theme } from "#symbology/themes.ts";

/** Seas, rivers and the desert; both names where two are in use. */
export function waterNameLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "water-names",
      type: "symbol",
      source: "names",
      minzoom: 2,
      filter: ["all", ["has", "from"], [">=", ["zoom"], ["get", "from"]]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": italic,
        "text-size": ["match", ["get", "kind"], "sea", 13, 11],
        "text-letter-spacing": ["match", ["get", "kind"], ["sea", "desert"], 0.12, 0.03],
        "text-max-width": 7,
        "text-line-height": 1.25,
        "text-rotate": ["coalesce", ["get", "rotate"], 0],
      },
      paint: {
        "text-color": [
          "match",
          ["get", "kind"],
          "desert",
          theme.map.labelQuiet,
          theme.map.waterLabel,
        ],
        "text-halo-color": [
          "match",
          ["get", "kind"],
          "sea",
          theme.map.waterLabelHalo,
          theme.map.labelHalo,
        ],
        "text-halo-width": 1.2,
        "text-opacity": asOfFeature(1),
      },
    },
  ];
}

/** Countries of the atlas first and stronger; the rest where there is room. */
export function countryNameLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "other-country-names",
      type: "symbol",
      source: "names",
      filter: [
        "all",
        ["==", ["get", "inAtlas"], false],
        // The zoom of the tile, which is whole.
        ["<", ["get", "rank"], ["zoom"]],
      ],
      layout: {
        "text-field": ["get", "name"],
        "text-font": regular,
        "text-size": 11,
        "text-max-width": 7,
        "symbol-sort-key": ["get", "order"],
      },
      paint: {
        "text-color": asOfFeature(theme.map.labelQuiet),
        "text-halo-color": asOfFeature(theme.map.labelHalo),
        "text-opacity": asOfFeature(1),
        "text-halo-width": 1.2,
      },
    },
    {
      id: "country-names",
      type: "symbol",
      source: "names",
      filter: ["==", ["get", "inAtlas"], true],
      layout: {
        "text-field": ["get", "name"],
        "text-font": semibold,
        "text-size": ["interpolate", ["linear"], ["zoom"], 1, 11, 4, 15],
        "text-max-width": 7,
        "text-letter-spacing": 0.04,
        "symbol-sort-key": ["get", "order"],
        "text-padding": 1,
      },
      paint: {
        "text-color": asOfFeature(theme.map.label),
        "text-halo-color": asOfFeature(theme.map.labelHalo),
        "text-opacity": asOfFeature(1),
        "text-halo-width": 1.5,
      },
    },
  ];
}
