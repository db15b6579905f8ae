import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/live/style/as-of-feature.ts";
import { directionImageName } from "#map/live/style/direction-image.ts";
import { semibold } from "#map/live/style/fonts.ts";
import { routeIds } from "#subject/route-ids.ts";
import {
  besideCurrent,
  corridorOpacities,
  corridorWidths,
  flightDash,
  routeSymbols,
} from "#symbology/routes.ts";
import { fullStrength, standingStrength } from "#symbology/standings.ts";
import type { Theme } from "#symbology/themes.ts";
import { mapType } from "#symbology/type.ts";

export const corridorBandLayer = "corridor-bands";

const isShown: ExpressionSpecification = [
  "!",
  ["in", ["get", "route"], ["global-state", "hiddenRoutes"]],
];
const isNamed: ExpressionSpecification = ["in", ["get", "id"], ["global-state", "namedLegs"]];
const isFlown: ExpressionSpecification = ["==", ["get", "means"], "by air"];
const isShownOnGround: ExpressionSpecification = ["all", isShown, ["!", isFlown]];

const isChosen: ExpressionSpecification = ["==", ["get", "route"], ["global-state", "chosenRoute"]];
const isHovered: ExpressionSpecification = [
  "==",
  ["get", "route"],
  ["global-state", "hoveredRoute"],
];
const noneIsChosen: ExpressionSpecification = ["==", ["global-state", "chosenRoute"], ""];

/** How strongly a leg is drawn in the year at hand, 0 to 1 (see standingStrength). */
const strength: ExpressionSpecification = ["number", ["feature-state", "strength"], fullStrength];

/** The leg that the reader stands at, and the other legs of its route. */
const isCurrent: ExpressionSpecification = ["boolean", ["feature-state", "current"], false];
const isBeside: ExpressionSpecification = ["boolean", ["feature-state", "beside"], false];

/** The leg at hand shows even where it is not told of in the year. */
const shownStrength: ExpressionSpecification = [
  "case",
  isCurrent,
  ["max", strength, standingStrength.fading],
  strength,
];

type Emphasis = Readonly<Record<"strong" | "normal" | "receded", number>>;

/** Chosen and hovered routes stand out; while one is chosen the others recede. */
function byEmphasis({ strong, normal, receded }: Emphasis): ExpressionSpecification {
  return ["case", ["any", isChosen, isHovered], strong, noneIsChosen, normal, receded];
}

const besideTheCurrent: ExpressionSpecification = ["case", isBeside, besideCurrent, 1];

/** Lines fade with the leg; a faded leg has neither band nor casing. */
const fadingLine = (opacity: ExpressionSpecification): ExpressionSpecification => [
  "*",
  shownStrength,
  opacity,
  besideTheCurrent,
];
const onlyAtFullStrength = (opacity: ExpressionSpecification): ExpressionSpecification => [
  "case",
  ["<", strength, fullStrength],
  0,
  ["*", opacity, besideTheCurrent],
];

const offset: ExpressionSpecification = ["*", ["get", "lane"], corridorWidths.lane];

function colourOf(theme: Theme): ExpressionSpecification {
  return routeIds.reduce<ExpressionSpecification>(
    (rest, route) => ["case", ["==", ["get", "route"], route], theme.route[route], rest],
    ["to-color", theme.map.label],
  );
}

export function corridorLayers(theme: Theme): LayerSpecification[] {
  const shared = { source: "corridors", type: "line" } as const;
  const rounded = { "line-cap": "round", "line-join": "round" } as const;
  return [
    {
      ...shared,
      id: corridorBandLayer,
      filter: isShownOnGround,
      layout: rounded,
      paint: {
        "line-color": colourOf(theme),
        "line-width": [
          "case",
          isCurrent,
          corridorWidths.currentBand,
          ["any", isChosen, isHovered],
          corridorWidths.chosenBand,
          corridorWidths.band,
        ],
        "line-opacity": onlyAtFullStrength(byEmphasis(corridorOpacities.band)),
        "line-offset": offset,
      },
    },
    {
      ...shared,
      id: "corridor-casings",
      filter: isShownOnGround,
      layout: rounded,
      paint: {
        "line-color": asOfFeature(theme.map.corridorCasing),
        "line-width": asOfFeature(corridorWidths.casing),
        "line-opacity": onlyAtFullStrength(byEmphasis(corridorOpacities.casing)),
        "line-offset": offset,
      },
    },
    {
      ...shared,
      id: "flights",
      filter: ["all", isShown, isFlown],
      layout: rounded,
      paint: {
        "line-color": colourOf(theme),
        "line-width": [
          "case",
          ["any", isChosen, isHovered],
          corridorWidths.line,
          corridorWidths.flight,
        ],
        "line-dasharray": [...flightDash],
        "line-opacity": fadingLine(byEmphasis(corridorOpacities.flight)),
        "line-offset": offset,
      },
    },
    ...routeIds.map(
      (route): LayerSpecification => ({
        ...shared,
        id: `corridor-${route}`,
        filter: ["all", ["==", ["get", "route"], route], isShownOnGround],
        layout: { "line-cap": "butt", "line-join": "round" },
        paint: {
          "line-color": asOfFeature(theme.route[route]),
          "line-width": asOfFeature(corridorWidths.line),
          "line-dasharray": [...routeSymbols[route].dash],
          "line-opacity": fadingLine(byEmphasis(corridorOpacities.line)),
          "line-offset": offset,
        },
      }),
    ),
  ];
}

export function corridorLabelLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "direction",
      type: "symbol",
      source: "corridors",
      filter: ["all", isNamed, isChosen],
      layout: {
        "symbol-placement": "line-center",
        "icon-image": directionImageName,
        "icon-rotation-alignment": "map",
        "icon-keep-upright": false,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: {
        "icon-color": theme.map.station,
        "icon-halo-color": theme.map.labelHalo,
        "icon-halo-width": 1.5,
      },
    },
    {
      id: "corridor-names",
      type: "symbol",
      source: "corridors",
      filter: ["all", isNamed, isShown],
      layout: {
        "symbol-placement": "line-center",
        "text-field": ["get", "label"],
        "text-font": semibold,
        "text-size": mapType.corridor.size,
        "text-offset": [0, -mapType.corridor.aside],
        "text-max-angle": 40,
        "text-padding": 6,
      },
      paint: {
        "text-color": colourOf(theme),
        "text-halo-color": asOfFeature(theme.map.labelHalo),
        "text-halo-width": mapType.corridor.halo,
        "text-opacity": byEmphasis(corridorOpacities.name),
      },
    },
  ];
}
