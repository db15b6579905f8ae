import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { signPrefix } from "#map/live/style/sign-images.ts";
import { subject } from "#subject/subject.ts";
import {
  destinationPoint,
  ringsFarOff,
  sharedStationLook,
  stationLooks,
} from "#symbology/points.ts";
import { stationsFrom } from "#symbology/routes.ts";
import type { Theme } from "#symbology/themes.ts";
import {
  colourOf,
  endOpacity,
  isChosen,
  isNotHidden,
  isShownInTheAir,
  isShown as isShownLine,
  showsBranches,
  standsOut,
} from "./corridors.ts";

const isSign = (kind: string): ExpressionSpecification => ["==", ["get", "sign"], kind];

/** While no route, no country and no year is chosen, all routes' stations are marked close up. */
const isNothingChosen: ExpressionSpecification = [
  "all",
  ["==", ["global-state", "chosenRoute"], ""],
  ["!", ["global-state", "branches"]],
];
const marksAll: ExpressionSpecification = ["all", isNothingChosen, [">=", ["zoom"], stationsFrom]];

/** On a line that is drawn: the chosen route's signs stand on those of the year. */
const isOnLine: ExpressionSpecification = [
  "all",
  isNotHidden,
  ["!", ["all", isChosen, ["in", ["get", "on"], ["global-state", "undrawn"]]]],
];

const isShown: ExpressionSpecification = [
  "all",
  isSign("stop"),
  isOnLine,
  ["any", isChosen, ["all", ["get", "alone"], marksAll]],
];

const byKind = (look: "radius" | "opacity" | "stroke", part = 1): ExpressionSpecification => [
  "match",
  ["get", "kind"],
  "province",
  stationLooks.province[look] * part,
  "country",
  stationLooks.country[look] * part,
  stationLooks.city[look] * part,
];

const ringRadius: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  ringsFarOff.until,
  byKind("radius", ringsFarOff.part),
  ringsFarOff.wholeFrom,
  byKind("radius"),
];

/**
 * Stations: of the chosen route, or close up of all, where a bar across the lanes stands for several.
 * Provinces are drawn wide and open, for they are areas. Where all routes lead has a point in it.
 */
export function stationLayers(theme: Theme): LayerSpecification[] {
  const bar = {
    type: "line",
    source: "corridors",
    minzoom: stationsFrom,
    filter: [
      "all",
      isSign("shared"),
      marksAll,
      ["!", ["in", ["get", "on"], ["global-state", "marked"]]],
    ],
    layout: { "line-cap": "round" },
  } satisfies Partial<LayerSpecification>;
  const { width, edge } = sharedStationLook;
  return [
    {
      ...bar,
      id: "shared-station-edges",
      paint: { "line-color": theme.map.station, "line-width": width + 2 * edge },
    },
    {
      ...bar,
      id: "shared-stations",
      paint: { "line-color": theme.map.stationFill, "line-width": width },
    },
    {
      id: "stations",
      type: "circle",
      source: "corridors",
      filter: isShown,
      paint: {
        "circle-radius": ringRadius,
        "circle-color": theme.map.stationFill,
        "circle-opacity": byKind("opacity"),
        "circle-stroke-color": colourOf(theme),
        "circle-stroke-width": byKind("stroke"),
      },
    },
    {
      id: "destination",
      type: "circle",
      source: "corridors",
      filter: ["all", isShown, ["==", ["get", "place"], subject.destination ?? ""]],
      paint: { "circle-radius": destinationPoint, "circle-color": colourOf(theme) },
    },
  ];
}

/** The name of a sign's image: its shape, its route's colour and that of the casing, of a ring that of its middle. */
const signIn = (theme: Theme): ExpressionSpecification => [
  "concat",
  `${signPrefix} `,
  ["case", ["all", isSign("end"), standsOut], "main-", ""],
  ["get", "sign"],
  " ",
  ["get", ["get", "route"], ["literal", theme.route]],
  " ",
  ["case", isSign("end"), theme.map.stationFill, theme.map.corridorCasing],
];

/** A ring where a line ends; the chosen route has its stations there. */
const isEnd: ExpressionSpecification = [
  "all",
  isSign("end"),
  isShownLine,
  ["!", isChosen],
  ["!", ["all", ["get", "branchesOff"], showsBranches]],
];

/** Rings at the ends of lines, arrow heads of the chosen route, and an aeroplane on each flight that is drawn. */
export function signLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "signs",
      type: "symbol",
      source: "corridors",
      filter: [
        "all",
        isOnLine,
        [
          "any",
          ["all", isSign("arrow"), isChosen],
          ["all", isSign("plane"), isShownInTheAir],
          isEnd,
        ],
      ],
      layout: {
        "icon-image": signIn(theme),
        "icon-rotate": ["coalesce", ["get", "heading"], 0],
        "icon-rotation-alignment": "map",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "symbol-sort-key": ["case", standsOut, 1, 0],
      },
      paint: { "icon-opacity": ["case", isSign("end"), endOpacity, 1] },
    },
  ];
}
