import { x } from "xastscript";
import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { MapDrawing } from "#drawing/drawing.ts";
import { namesInPicture } from "#drawing/labels/names-in-picture.ts";
import { marksOver } from "#drawing/marks/draw-marks.ts";
import { tenth } from "#drawing/path-data.ts";
import { cameraOf } from "#drawing/projection.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { closestFit } from "#view/camera/fitting.ts";
import { emphasisOf } from "#view/emphasis.ts";
import { toDraw } from "#view/own/own-selectors.ts";
import type { Block } from "./blocks/block.ts";
import type { FigureOptions } from "./figure-options.ts";
import { pictureOf } from "./picture.ts";
import { namesOnMap, smallestOf } from "./type-scale.ts";

/** The routes that a figure leaves out: beside the chosen route or country, those that are not its own. */
function routesLeftOut({ view, show }: FigureOptions): readonly RouteId[] {
  const { route, country, hiddenRoutes } = view;
  if (show.otherRoutes || (route === null && country === null)) return hiddenRoutes;
  const others = atlas.routes.filter(({ id }) => emphasisOf(id, view) === "receded");
  // Of a country that no way leads through, all are shown.
  const left = others.length === atlas.routes.length ? [] : others.map(({ id }) => id);
  return [...hiddenRoutes, ...left];
}

/**
 * More routes than this are numbered where their names would cover the map, or where a legend would
 * have them all in one ink.
 */
const mostAlike = 3;

function namesOfRoutes({ frame, theme, isNamedElsewhere, strokes }: FigureOptions, shown: number) {
  if (shown === 1 || isNamedElsewhere) return "none";
  if (strokes !== undefined) return "all";
  // A name would cover much of a newspaper's small map, and its lines are all of one ink.
  if (frame.medium === "column") return "numbers";
  if (shown <= mostAlike) return "all";
  if (theme.name !== "greyscale") return "all";
  return frame.medium === "page" ? "numbers" : "rest";
}

/** The countries that a figure is of: its own, those on the chosen route's way, and those in its title. */
function countriesOf({ view, title }: FigureOptions): readonly RecordId[] {
  const { country, route } = view;
  const way = atlas.routes.find(({ id }) => id === route)?.legs ?? [];
  const told = [...atlas.records.values()].filter(({ name }) => title.includes(name));
  const all = [...way.flatMap(({ crosses }) => crosses), ...told.map(({ id }) => id)];
  return [...new Set(country === null ? all : [country, ...all])];
}

const maps = new WeakMap<FigureOptions, MapDrawing[]>();

/** The map of a figure, so many pixels large: the same each time it is asked for. */
export function mapOf(options: FigureOptions, width: number, height: number): MapDrawing {
  const known = maps.get(options) ?? [];
  const same = known.find((map) => map.width === width && map.height === height);
  if (same) return same;
  const map = makeMap(options, width, height);
  maps.set(options, [...known, map]);
  return map;
}

/** Multiplies the lines and marks of a newspaper's small map: places would lie beneath them. */
const fineStrokes = 0.75;

function makeMap(options: FigureOptions, width: number, height: number): MapDrawing {
  const { view, theme, show, idPrefix = "figure" } = options;
  const { medium } = options.frame;
  const fine = medium === "column" ? fineStrokes : 1;
  const scale = options.frame.scale * (options.strokes ?? fine);
  const isOneOfSeveral = options.strokes !== undefined;
  const edge = Math.max((isOneOfSeveral ? 6 : 12) * scale, 0.05 * Math.min(width, height));
  // Names stand to the right of places: those of the most easterly ones need room.
  const aside = isOneOfSeveral ? 0 : (medium === "slide" ? 48 : 12) * scale;
  const padding = {
    top: edge,
    right: edge + aside,
    bottom: edge,
    left: edge + (medium === "slide" ? 0.6 * aside : 0),
  };
  const optional = ["tints", "incidents", "stations", "labels"] as const;
  const { extent, year, country, route, incidents } = view;
  const hiddenRoutes = routesLeftOut(options);
  const shown = atlas.routes.length - new Set(hiddenRoutes).size;
  const letters = namesOnMap[medium][shown > 2 ? "many" : "one"];
  return {
    width,
    height,
    camera: cameraOf(extent, width, height, padding, closestFit + Math.max(0, Math.log2(scale))),
    theme,
    year,
    country,
    route,
    hiddenRoutes,
    incidents,
    scale,
    wholeMarksOnly: true,
    namesRoutes: namesOfRoutes(options, shown),
    letters: options.frame.scale * letters,
    inPicture: namesInPicture,
    mustName: countriesOf(options),
    leastLetters: smallestOf(options.frame),
    ...(options.second && { second: options.second.words }),
    ...(options.names && { byHand: options.names }),
    own: toDraw(options.own ?? []),
    over: marksOver(options.marks ?? []),
    show: ["corridors", ...optional.filter((part) => show[part])],
    idPrefix: `${idPrefix}-map`,
  };
}

/** `bare`: without the line around it. */
export function mapBlock(geography: Geography, map: MapDrawing, edge?: "bare"): Block {
  const { width, height, idPrefix = "map" } = map;
  return {
    name: "map",
    width,
    height,
    texts: [],
    draw({ theme }) {
      const { children, attributes } = pictureOf(geography, map).draw();
      const size = { width: tenth(width), height: tenth(height) };
      return [
        x("defs", [x("clipPath", { id: `${idPrefix}-frame` }, [x("rect", size)])]),
        x(
          "g",
          {
            "clip-path": `url(#${idPrefix}-frame)`,
            "font-family": attributes["font-family"],
            "text-anchor": attributes["text-anchor"],
          },
          children,
        ),
        ...(edge === "bare"
          ? []
          : [
              x("rect", {
                ...size,
                fill: "none",
                stroke: theme.page.rule,
                "stroke-width": tenth(0.75 * (map.scale ?? 1)),
              }),
            ]),
      ];
    },
  };
}
