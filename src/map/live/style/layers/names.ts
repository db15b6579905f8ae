import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import {
  asOfFeature,
  asOfFeatureByZoom,
  haloOfNone,
  iconAsOfFeature,
} from "#map/live/style/as-of-feature.ts";
import { italic, regular, semibold } from "#map/live/style/fonts.ts";
import { pillImage, roundImage, smallPillImage } from "#map/live/style/pill-images.ts";
import { type RouteId, routeIds } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import { originPill, pillLook, routePill, stagePill } from "#symbology/pills.ts";
import { atZoom } from "#symbology/strokes.ts";
import type { Theme } from "#symbology/themes.ts";
import { mapType } from "#symbology/type.ts";

/** Where names stand is worked out before (see the channel of names): none gives way to another. */
export const asPlaced = {
  "text-field": ["get", "name"],
  "text-max-width": 100,
  "text-allow-overlap": true,
  "icon-allow-overlap": true,
} satisfies LayerSpecification["layout"] & object;

export const isOf = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];
const isPill: ExpressionSpecification = ["==", ["get", "isPill"], true];
const isSmall: ExpressionSpecification = ["==", ["get", "isSmall"], true];
const isOriginName: ExpressionSpecification = ["==", ["get", "isOrigin"], true];
const standsOut: ExpressionSpecification = ["==", ["get", "id"], ["global-state", "standsOut"]];

/** The origin is dark where others are light: so is what surrounds a name that lies in it. */
export const onItsGround = ({ map }: Theme) =>
  ({
    "text-color": ["case", isOriginName, map.originInk, map.label],
    "text-halo-color": ["case", isOriginName, map.origin, map.labelHalo],
  }) satisfies SymbolLayerSpecification["paint"];

/** The id of the layer of names in pills. */
export const pillLayer = "pills";
export const smallPillLayer = "small-pills";

const byWater = (look: "size" | "spacing"): ExpressionSpecification => [
  "match",
  ["get", "water"],
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
      filter: isOf("water"),
      layout: {
        ...asPlaced,
        "text-font": italic,
        "text-size": byWater("size"),
        "text-letter-spacing": byWater("spacing"),
        "text-line-height": mapType.sea.lineHeight,
        "text-rotate": ["get", "rotate"],
      },
      paint: {
        "text-color": [
          "match",
          ["get", "water"],
          "desert",
          theme.map.labelQuiet,
          theme.map.waterLabel,
        ],
        "text-halo-color": [
          "match",
          ["get", "water"],
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

/** Countries of the atlas, stronger than the rest. */
export function countryNameLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "other-country-names",
      type: "symbol",
      source: "names",
      filter: isOf("other-country"),
      layout: {
        ...asPlaced,
        "text-font": regular,
        "text-size": mapType.otherCountry.size,
        "text-letter-spacing": mapType.otherCountry.spacing,
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
      filter: ["all", isOf("country"), ["!", isPill]],
      layout: {
        ...asPlaced,
        "text-font": semibold,
        "text-size": ["interpolate", ["linear"], ["zoom"], ...sizes],
        "text-letter-spacing": between(mapType.country.spacing.least, mapType.country.spacing.most),
      },
      paint: {
        ...onItsGround(theme),
        "text-opacity": asOfFeature(1),
        "text-halo-width": mapType.country.halo,
      },
    },
  ];
}

/** Its image, of a name in the way that its route stands out, or that of the origin. */
const byPill = (
  ofOrigin: string,
  ofRoute: (route: RouteId, isSolid: boolean) => string,
): ExpressionSpecification => {
  const table = (isSolid: boolean): ExpressionSpecification => [
    "get",
    ["get", "id"],
    ["literal", Object.fromEntries(routeIds.map((route) => [route, ofRoute(route, isSolid)]))],
  ];
  return ["case", isOriginName, ofOrigin, standsOut, table(true), table(false)];
};

/** Names in a pill, whose image grows around the words: of routes at their free ends, and of the origin, small on a narrow map. */
export function pillLayers(theme: Theme): LayerSpecification[] {
  const origin = originPill(theme);
  const of = (route: RouteId, isSolid: boolean) => routePill(route, isSolid, theme);
  const paint = {
    ...iconAsOfFeature,
    "text-color": ["to-color", byPill(origin.ink, (...route) => of(...route).ink)],
    "text-opacity": asOfFeature(1),
    ...haloOfNone,
  } satisfies SymbolLayerSpecification["paint"];
  const layout = {
    ...asPlaced,
    "text-font": semibold,
    "icon-text-fit": "both",
  } satisfies SymbolLayerSpecification["layout"];
  return [
    {
      ...{ id: pillLayer, type: "symbol", source: "names", paint },
      filter: ["all", isPill, ["!", isOf("stage")], ["!", isSmall]],
      layout: {
        ...layout,
        "text-size": mapType.pill.size,
        "icon-image": byPill(pillImage(origin), (...route) => pillImage(of(...route))),
      },
    },
    {
      ...{ id: smallPillLayer, type: "symbol", source: "names", paint },
      filter: isSmall,
      layout: {
        ...layout,
        "text-size": pillLook.small.size,
        "icon-image": smallPillImage(origin),
      },
    },
  ];
}

/** To a name from the end of its route, or from its land, where it stands aside; under all words. */
export function leaderLayers(theme: Theme): LayerSpecification[] {
  const ofOrigin = subject.origins.map((id) => [id, originPill(theme).edge] as const);
  const colours = { ...theme.route, ...Object.fromEntries(ofOrigin) };
  return [
    {
      id: "pill-leaders",
      type: "line",
      source: "names",
      filter: ["has", "leader"],
      paint: {
        "line-color": [
          "to-color",
          ["get", ["get", "leader"], ["literal", colours]],
          theme.map.label,
        ],
        "line-width": asOfFeatureByZoom(pillLook.leader),
        "line-opacity": asOfFeature(1),
      },
    },
  ];
}

/** The numbers of the chosen route's stages, in its colour. */
export function stageNumberLayers(theme: Theme): LayerSpecification[] {
  const images = Object.fromEntries(
    routeIds.map((route) => [route, roundImage(stagePill(route, theme))]),
  );
  return [
    {
      id: "stage-numbers",
      type: "symbol",
      source: "names",
      filter: isOf("stage"),
      layout: {
        ...asPlaced,
        "text-font": semibold,
        "text-size": mapType.pill.size,
        "icon-image": ["get", ["get", "route"], ["literal", images]],
      },
      paint: {
        ...iconAsOfFeature,
        "text-color": asOfFeature(theme.page.text),
        "text-opacity": asOfFeature(1),
        ...haloOfNone,
      },
    },
  ];
}

/** The names of the chosen route's stations. */
export function stationNameLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "station-names",
      type: "symbol",
      source: "names",
      filter: isOf("station"),
      layout: {
        ...asPlaced,
        "text-font": regular,
        "text-size": mapType.station.size,
      },
      paint: {
        "text-color": asOfFeature(theme.map.label),
        "text-halo-color": asOfFeature(theme.map.labelHalo),
        "text-opacity": asOfFeature(1),
        "text-halo-width": mapType.station.halo,
      },
    },
  ];
}
