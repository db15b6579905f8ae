import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { byZoom } from "#map/live/style/by-zoom.ts";
import { hatchedStances, hatchImageName } from "#map/live/style/hatch-images.ts";
import { closeUpSources } from "#map/live/style/sources.ts";
import type { Stance } from "#model/model.ts";
import { subject } from "#subject/subject.ts";
import { closeUpFrom } from "#symbology/close-up.ts";
import { fadedStances } from "#symbology/fading.ts";
import { hatchInk, isHatchedIn } from "#symbology/stances.ts";
import { coastGlow, graticuleWidth } from "#symbology/strokes.ts";
import type { Theme } from "#symbology/themes.ts";
import { placesEver } from "#view/scene.ts";

/** The id of the layer that a country is picked from. */
export const landLayer = "land";

/** The id of the layer of a hatch. */
export const hatchLayer = (stance: Stance) => `hatch-${stance}`;

const place: ExpressionSpecification = ["get", "id"];

/** The stance of a place: an empty text where it has none. */
const stance: ExpressionSpecification = ["string", ["feature-state", "stance"], ""];

const focus: ExpressionSpecification = ["global-state", "focus"];
const isFaded: ExpressionSpecification = [
  "all",
  [">", ["length", focus], 0],
  ["!", ["in", place, focus]],
];
const isOrigin: ExpressionSpecification = ["in", place, ["literal", [...subject.origins]]];

const ofPart = (part: "whole" | "inside"): ExpressionSpecification => ["==", ["get", "part"], part];

const byStance = (colours: Readonly<Record<Stance, string>>, { map }: Theme) =>
  ["to-color", ["get", stance, ["literal", colours]], map.land] satisfies ExpressionSpecification;

/** The colour of a place by its stance; where another is read about, mixed with the land outside. */
function fill(part: "stance" | "stanceEdge", theme: Theme): ExpressionSpecification {
  const faded = fadedStances(theme);
  return ["case", isFaded, byStance(faded[part], theme), byStance(theme[part], theme)];
}

/** Of the coast and of the glow around it: told alike, both are cut from one line. */
export const coastLayout = { "line-join": "bevel" } as const;

/** The sea, and what lies on it under the land. */
export function seaLayers(theme: Theme): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": theme.map.sea } },
    {
      id: "graticule",
      type: "line",
      source: "water-and-borders",
      filter: ["==", ["get", "kind"], "graticule"],
      paint: { "line-color": theme.map.graticule, "line-width": graticuleWidth },
    },
    {
      id: "coast-glow",
      type: "line",
      source: "water-and-borders",
      filter: ["==", ["get", "kind"], "coast"],
      layout: coastLayout,
      paint: {
        "line-color": theme.map.coastGlow,
        "line-width": byZoom(coastGlow.width),
        "line-blur": byZoom(coastGlow.blur),
        "line-opacity": coastGlow.opacity,
      },
    },
  ];
}

export function landLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: landLayer,
      type: "fill",
      source: "land",
      filter: ofPart("whole"),
      paint: {
        "fill-color": ["case", isOrigin, theme.map.origin, fill("stanceEdge", theme)],
        "fill-antialias": false,
      },
    },
    {
      id: "insides",
      type: "fill",
      source: "land",
      filter: ofPart("inside"),
      paint: { "fill-color": fill("stance", theme), "fill-antialias": false },
    },
  ];
}

/** The insides that are fetched close up, over those from afar: their bands are narrower. */
export const closeInsideLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: "close-insides",
    type: "fill",
    source: closeUpSources.insides,
    minzoom: closeUpFrom.shown,
    paint: { "fill-color": fill("stance", theme), "fill-antialias": false },
  },
];

/** One layer a hatch: a pattern that goes by the feature is written to every vertex of the land. */
export function hatchLayers(theme: Theme): LayerSpecification[] {
  return hatchedStances
    .filter((hatched) => isHatchedIn(hatched, theme))
    .map(
      (hatched): LayerSpecification => ({
        id: hatchLayer(hatched),
        type: "fill",
        source: "land",
        // The dots of what is not known keep clear of the band; hatches reach the border.
        filter: [
          "all",
          ["in", place, ["literal", [...placesEver(hatched)]]],
          ofPart(hatched === "none-known" ? "inside" : "whole"),
        ],
        paint: {
          "fill-pattern": hatchImageName(hatched, theme.name),
          "fill-opacity": ["case", ["==", stance, hatched], hatchInk(hatched, theme).strength, 0],
          "fill-antialias": false,
        },
      }),
    );
}
