import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { asOfFeature, asOfFeatureByZoom } from "#map/live/style/as-of-feature.ts";
import {
  besideCurrent,
  boatDash,
  branchesFrom,
  corridorOpacities,
  currentIsWider,
  type Emphasis,
  flightDash,
  flightWidth,
  laneWidths,
  pointedIsWider,
} from "#symbology/routes.ts";
import { fullStrength, standingStrength } from "#symbology/standings.ts";
import { atZoom } from "#symbology/strokes.ts";
import type { Theme } from "#symbology/themes.ts";

export const corridorBandLayer = "corridor-bands";
export const corridorLineLayer = "corridor-lines";
export const boatLayer = "boats";

const isBy = (means: string): ExpressionSpecification => ["==", ["get", "means"], means];

export const isChosen: ExpressionSpecification = [
  "==",
  ["get", "route"],
  ["global-state", "chosenRoute"],
];
export const standsOut: ExpressionSpecification = [
  "==",
  ["get", "route"],
  ["global-state", "standsOut"],
];

/** How the leg's route is drawn. */
const look: ExpressionSpecification = ["get", ["get", "route"], ["global-state", "looks"]];
const isStrong: ExpressionSpecification = ["==", look, "chosen"];
const isMain: ExpressionSpecification = ["!", ["get", "branch"]];

export const isNotHidden: ExpressionSpecification = [
  "!",
  ["in", ["get", "route"], ["global-state", "hiddenRoutes"]],
];

/** Far out, the ways beside a route's main one are drawn only beside a record and in a year. */
export const showsBranches: ExpressionSpecification = [
  "any",
  ["global-state", "branches"],
  [">=", ["zoom"], branchesFrom],
];
export const isShown: ExpressionSpecification = [
  "all",
  isNotHidden,
  ["any", isMain, isChosen, showsBranches],
];
const isShownOnGround: ExpressionSpecification = [
  "all",
  ["!", ["has", "sign"]],
  isShown,
  ["!", isBy("by air")],
  ["!", isBy("by boat")],
];
/** Flights are drawn of the route that stands out alone. */
export const isShownInTheAir: ExpressionSpecification = [
  "all",
  isBy("by air"),
  isNotHidden,
  ["any", isChosen, ["all", isMain, standsOut]],
];

/** How strongly a leg is drawn in the year at hand, 0 to 1 (see standingStrength). */
const strength: ExpressionSpecification = ["number", ["feature-state", "strength"], fullStrength];

/** The leg that the reader stands at, and the other legs of its route. */
const isCurrent: ExpressionSpecification = ["boolean", ["feature-state", "current"], false];
/** The stretch that is pointed at in the route's journey. */
const isPointed: ExpressionSpecification = ["boolean", ["feature-state", "pointed"], false];
const isBeside: ExpressionSpecification = ["boolean", ["feature-state", "beside"], false];

/** The leg at hand shows even where it is not told of in the year. */
const shownStrength: ExpressionSpecification = [
  "case",
  isCurrent,
  ["max", strength, standingStrength.fading],
  strength,
];

/**
 * Chosen and hovered routes stand out; while one is chosen the others recede. Tables are looked up, as
 * everywhere below: each layer's expressions go from the worker to the page with every tile.
 */
const byLook = (of: Readonly<Record<Emphasis, number>>): ExpressionSpecification => [
  "number",
  ["get", look, ["literal", of]],
];

/** How much of its strength a part has: all, where data that are being changed know none for a moment. */
const share: ExpressionSpecification = ["number", ["get", "share"], fullStrength];

const besideTheCurrent: ExpressionSpecification = ["case", isBeside, besideCurrent, 1];

/** Lines fade with the leg, and in out of where routes begin; a faded leg has no corridor and no casing. */
const fadingLine = (opacity: ExpressionSpecification): ExpressionSpecification => [
  "*",
  shownStrength,
  share,
  opacity,
  besideTheCurrent,
];
/** Of what stands at the end of a line, in the year. */
export const endOpacity: ExpressionSpecification = [
  "*",
  ["number", ["feature-state", "strength"], ["get", "rest"]],
  byLook(corridorOpacities.line),
];
const onlyAtFullStrength = (opacity: ExpressionSpecification): ExpressionSpecification => [
  "case",
  ["<", strength, fullStrength],
  0,
  ["*", opacity, share, besideTheCurrent],
];

/** A width by the zoom, of routes that stand out and of the others; that of the leg at hand is wider. */
function widthOf(
  { chosen, other }: (typeof laneWidths)["line"],
  current = 1,
): ExpressionSpecification {
  const larger: ExpressionSpecification =
    current === 1
      ? ["case", isPointed, pointedIsWider, 1]
      : ["case", isPointed, pointedIsWider, isCurrent, current, 1];
  const stops = other.flatMap(([zoom, width]): (number | ExpressionSpecification)[] => [
    zoom,
    ["*", ["case", isStrong, atZoom(chosen, zoom), width], larger],
  ]);
  return ["interpolate", ["linear"], ["zoom"], ...stops];
}

export const colourOf = (theme: Theme): ExpressionSpecification => [
  "to-color",
  ["get", ["get", "route"], ["literal", theme.route]],
  theme.map.label,
];

/** Whoever stands out lies on top. */
const onTop = byLook({ receded: 0, plain: 1, own: 2, chosen: 3 });

const shared = { source: "corridors", type: "line" } as const;
/** Legs meet end to end in one line: round ends would show through each other. */
const joined = {
  "line-cap": "butt",
  "line-join": "round",
  "line-sort-key": onTop,
} satisfies LayerSpecification["layout"];
const dotted = { "line-cap": "round", "line-join": "round" } as const;

/** Boats, under the land: their lines are on the water only. */
export function boatLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      ...shared,
      id: boatLayer,
      filter: ["all", isShown, isBy("by boat")],
      layout: joined,
      paint: {
        "line-color": colourOf(theme),
        "line-width": widthOf(laneWidths.line),
        "line-dasharray": [...boatDash],
        "line-opacity": fadingLine(byLook(corridorOpacities.line)),
      },
    },
  ];
}

/** Soft corridors, casings and lines, each over all of the one before, and flights over all. */
export function corridorLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      ...shared,
      id: corridorBandLayer,
      filter: isShownOnGround,
      layout: joined,
      paint: {
        "line-color": ["case", isStrong, colourOf(theme), theme.map.corridorCasing],
        "line-width": widthOf(laneWidths.soft, currentIsWider),
        "line-opacity": onlyAtFullStrength(byLook(corridorOpacities.soft)),
      },
    },
    {
      ...shared,
      id: "corridor-casings",
      filter: isShownOnGround,
      layout: joined,
      paint: {
        "line-color": asOfFeature(theme.map.corridorCasing),
        "line-width": widthOf(laneWidths.casing),
        "line-opacity": onlyAtFullStrength(byLook(corridorOpacities.casing)),
      },
    },
    {
      ...shared,
      id: corridorLineLayer,
      filter: isShownOnGround,
      layout: joined,
      paint: {
        "line-color": colourOf(theme),
        "line-width": widthOf(laneWidths.line),
        "line-opacity": fadingLine(byLook(corridorOpacities.line)),
      },
    },
    {
      ...shared,
      id: "flights",
      filter: ["all", isShownInTheAir, ["!", ["has", "sign"]]],
      layout: dotted,
      paint: {
        "line-color": colourOf(theme),
        "line-width": asOfFeatureByZoom(flightWidth),
        "line-dasharray": [...flightDash],
        "line-opacity": fadingLine(["literal", 1]),
      },
    },
  ];
}
