import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import { byZoom } from "#map/live/style/by-zoom.ts";
import { italic, regular, semibold } from "#map/live/style/fonts.ts";
import type { Theme } from "#symbology/themes.ts";
import { mapType, nameWidth } from "#symbology/type.ts";

const byKind = (look: "size" | "spacing"): ExpressionSpecification => [
  "match",
  ["get", "kind"],
  "sea",
  mapType.sea[look],
  "desert",
  mapType.desert[look],
  mapType.river[look],
];

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
        "text-size": byKind("size"),
        "text-letter-spacing": byKind("spacing"),
        "text-max-width": nameWidth,
        "text-line-height": mapType.sea.lineHeight,
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
        "text-halo-width": mapType.sea.halo,
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
        "text-size": mapType.otherCountry.size,
        "text-max-width": nameWidth,
        "symbol-sort-key": ["get", "order"],
      },
      paint: {
        "text-color": asOfFeature(theme.map.labelQuiet),
        "text-halo-color": asOfFeature(theme.map.labelHalo),
        "text-opacity": asOfFeature(1),
        "text-halo-width": mapType.otherCountry.halo,
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
        "text-size": byZoom(mapType.country.size),
        "text-max-width": nameWidth,
        "text-letter-spacing": mapType.country.spacing,
        "symbol-sort-key": ["get", "order"],
        "text-padding": 1,
      },
      paint: {
        "text-color": asOfFeature(theme.map.label),
        "text-halo-color": asOfFeature(theme.map.labelHalo),
        "text-opacity": asOfFeature(1),
        "text-halo-width": mapType.country.halo,
      },
    },
  ];
}
