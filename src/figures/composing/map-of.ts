import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import { drawMap } from "#drawing/draw-map.ts";
import type { MapDrawing } from "#drawing/drawing.ts";
import { tenth } from "#drawing/path-data.ts";
import { cameraOf } from "#drawing/projection.ts";
import { closestFit } from "#view/fitting.ts";
import type { Block } from "./blocks/block.ts";
import type { FigureOptions } from "./figure-options.ts";

/** The map of a figure, so many pixels large. */
export function mapOf(options: FigureOptions, width: number, height: number): MapDrawing {
  const { view, theme, show, idPrefix = "figure" } = options;
  const { scale } = options.frame;
  const edge = Math.max(12 * scale, 0.05 * Math.min(width, height));
  const padding = { top: edge, right: edge, bottom: edge, left: edge };
  const optional = ["tints", "incidents", "stations", "labels"] as const;
  const { extent, year, country, route, hiddenRoutes, incidents } = view;
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
    namesRoutes: "all",
    show: ["corridors", ...optional.filter((part) => show[part])],
    idPrefix: `${idPrefix}-map`,
  };
}

export function mapBlock(geography: Geography, map: MapDrawing): Block {
  const { width, height } = map;
  return {
    name: "map",
    width,
    height,
    texts: [],
    draw({ theme, id }) {
      const { children, attributes } = drawMap(geography, map);
      const size = { width: tenth(width), height: tenth(height) };
      return [
        x("defs", [x("clipPath", { id: id("frame") }, [x("rect", size)])]),
        x(
          "g",
          {
            "clip-path": `url(#${id("frame")})`,
            "font-family": attributes["font-family"],
            "text-anchor": attributes["text-anchor"],
          },
          children,
        ),
        x("rect", {
          ...size,
          fill: "none",
          stroke: theme.page.rule,
          "stroke-width": tenth(0.75 * (map.scale ?? 1)),
        }),
      ];
    },
  };
}
