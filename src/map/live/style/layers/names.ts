import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import { italic, regular, semibold } from "#map/live/style/fonts.ts";
import { pillImage } from "#map/live/style/pill-images.ts";
import { originPill } from "#symbology/pills.ts";
import { atZoom } from "#symbology/strokes.ts";
import type { Theme } from "#symbology/themes.ts";
import { mapType, nameWidth, waterWidth } from "#symbology/type.ts";
import { fewNames } from "#view/names.ts";

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
        "text-max-width": waterWidth,
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

/** Names stand elsewhere at other zooms; that of a filter is the zoom of the tile, which is whole. */
const standsHere: ExpressionSpecification = [
  "all",
  [">=", ["zoom"], ["get", "fromZoom"]],
  ["<", ["zoom"], ["get", "toZoom"]],
];
const isNotCovered: ExpressionSpecification = [
  "!",
  ["in", ["get", "id"], ["global-state", "coveredNames"]],
];
/** A narrow map names few countries. */
const isAmongFew: ExpressionSpecification = [
  "any",
  ["!", ["global-state", "namesFew"]],
  ["<", ["get", "place"], fewNames.most],
];
const isOfAtlas: ExpressionSpecification = ["==", ["get", "inAtlas"], true];
const isOriginName: ExpressionSpecification = ["==", ["get", "isOrigin"], true];
const isPill: ExpressionSpecification = ["==", ["get", "isPill"], true];

const between = (least: number, most: number): ExpressionSpecification => [
  "+",
  least,
  ["*", ["get", "bulk"], most - least],
];

/** By the zoom on the outside, as MapLibre wants it, and by the bulk within. */
const sizes = mapType.country.least.flatMap(([zoom, least]) => [
  zoom,
  between(least, atZoom(mapType.country.most, zoom)),
]);

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
        standsHere,
        ["<", ["get", "rank"], ["zoom"]],
      ],
      layout: {
        "text-field": ["get", "name"],
        "text-font": regular,
        "text-size": mapType.otherCountry.size,
        "text-max-width": nameWidth,
        "text-transform": "uppercase",
        "text-letter-spacing": mapType.otherCountry.spacing,
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
      filter: ["all", isOfAtlas, standsHere, isNotCovered, isAmongFew, ["!", isPill]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": semibold,
        "text-size": ["interpolate", ["linear"], ["zoom"], ...sizes],
        "text-max-width": nameWidth,
        "text-transform": "uppercase",
        "text-letter-spacing": between(mapType.country.spacing.least, mapType.country.spacing.most),
        "symbol-sort-key": ["get", "order"],
        "text-padding": 3,
      },
      paint: {
        // The origin is dark where others are light: so is what surrounds its name.
        "text-color": ["case", isOriginName, theme.map.originInk, theme.map.label],
        "text-halo-color": ["case", isOriginName, theme.map.origin, theme.map.labelHalo],
        "text-opacity": asOfFeature(1),
        "text-halo-width": mapType.country.halo,
      },
    },
    {
      id: "origin-pill",
      type: "symbol",
      source: "names",
      filter: ["all", isPill, standsHere, isNotCovered],
      layout: {
        "text-field": ["get", "name"],
        "text-font": semibold,
        "text-size": mapType.pill.size,
        "text-max-width": 20,
        "icon-image": pillImage(originPill(theme)),
        "icon-text-fit": "both",
        "icon-allow-overlap": true,
        "text-allow-overlap": true,
      },
      paint: {
        "text-color": asOfFeature(theme.map.originInk),
        "text-opacity": asOfFeature(1),
      },
    },
  ];
}
