import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
} from "maplibre-gl";
import { byZoom } from "#map/live/style/by-zoom.ts";
import { hatchedStances, hatchImageName } from "#map/live/style/hatch-images.ts";
import type { Stance } from "#model/model.ts";
import { subject } from "#subject/subject.ts";
import { closeUpFrom } from "#symbology/close-up.ts";
import { fadedStances } from "#symbology/fading.ts";
import { hatchInk, isHatchedIn, scaleOfStances } from "#symbology/stances.ts";
import { bandWidth, coastGlow, graticuleWidth } from "#symbology/strokes.ts";
import type { Theme } from "#symbology/themes.ts";
import { placesEver } from "#view/scene.ts";

/** The id of the layer that a country is picked from. */
export const landLayer = "land";

/** The id of the layer of the bands along borders, close up. */
export const bandLayer = "bands";

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

type Part = "whole" | "inside";

const ofPart = (part: Part): ExpressionSpecification => ["==", ["get", "part"], part];

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

/** The whole of places that have a stance in some year. */
const everHeld: FilterSpecification = [
  "all",
  ofPart("whole"),
  ["in", place, ["literal", scaleOfStances.flatMap(placesEver)]],
];

/** Close up, a place is filled to its border, and its band is a line along that: as wide at every zoom. */
function closeLand(theme: Theme): { fill: LayerSpecification; band: LayerSpecification } {
  const shared = { source: "land", filter: everHeld, minzoom: closeUpFrom.shown } as const;
  return {
    fill: {
      ...shared,
      id: "land-close",
      type: "fill",
      paint: { "fill-color": fill("stance", theme), "fill-antialias": false },
    },
    band: {
      ...shared,
      id: bandLayer,
      type: "line",
      layout: { "line-join": "round" },
      paint: {
        "line-color": fill("stanceEdge", theme),
        "line-width": byZoom(bandWidth),
        "line-offset": byZoom(bandWidth.map(([zoom, width]) => [zoom, width / 2])),
      },
    },
  };
}

/** The hatch of a stance over a part of its places: one layer each, as a pattern that goes by the feature is written to every vertex of the land. */
function hatchOf(hatched: Stance, part: Part, theme: Theme): FillLayerSpecification {
  return {
    id: hatchLayer(hatched),
    type: "fill",
    source: "land",
    filter: ["all", ["in", place, ["literal", [...placesEver(hatched)]]], ofPart(part)],
    paint: {
      "fill-pattern": hatchImageName(hatched, theme.name),
      "fill-opacity": ["case", ["==", stance, hatched], hatchInk(hatched, theme).strength, 0],
      "fill-antialias": false,
    },
  };
}

/** Countries in the colours of what they do, each with a band of a stronger one within its border. */
export function landLayers(theme: Theme, isClose: boolean): LayerSpecification[] {
  const [close, fromFar] = isClose
    ? [closeLand(theme), { maxzoom: closeUpFrom.shown }]
    : [null, {}];
  const hatches = hatchedStances.filter((hatched) => isHatchedIn(hatched, theme));
  // The dots of what is not known keep clear of the band; hatches reach the border.
  const [dots, toBorder] = [
    hatches.filter((hatched) => hatched === "none-known"),
    hatches.filter((hatched) => hatched !== "none-known"),
  ];
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
      ...fromFar,
      paint: { "fill-color": fill("stance", theme), "fill-antialias": false },
    },
    ...dots.map((hatched) => ({ ...hatchOf(hatched, "inside", theme), ...fromFar })),
    ...(close
      ? [
          close.fill,
          ...dots.map((hatched) => ({
            ...hatchOf(hatched, "whole", theme),
            id: `${hatchLayer(hatched)}-close`,
            minzoom: closeUpFrom.shown,
          })),
          close.band,
        ]
      : []),
    ...toBorder.map((hatched) => hatchOf(hatched, "whole", theme)),
  ];
}
