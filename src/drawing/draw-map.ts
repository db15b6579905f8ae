import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import { drawBoats, drawCorridors } from "./corridors/draw-corridors.ts";
import { drawEnds } from "./corridors/draw-ends.ts";
import { drawSigns } from "./corridors/draw-signs.ts";
import { drawStations } from "./corridors/draw-stations.ts";
import { drawIncidents } from "./draw-incidents.ts";
import { type Drawing, type MapDrawing, prepareDrawing } from "./drawing.ts";
import { drawLabels, drawPillLeaders } from "./labels/draw-labels.ts";
import { drawDepartures } from "./land/draw-departures.ts";
import { drawBorders, drawHatches, drawLand } from "./land/draw-land.ts";
import { drawProvinces } from "./land/draw-provinces.ts";
import { drawSea } from "./land/draw-sea.ts";
import { drawWater } from "./land/draw-water.ts";
import { thinGeography } from "./land/thin-geography.ts";
import { contentsOf, type MapContents } from "./map-contents.ts";
import { drawOwnPoints, drawOwnShapes } from "./own/draw-own.ts";

/**
 * Draws the map as one `<svg>`: what MapLibre shows of the same view, without a page. The same
 * input gives the same markup.
 */
export function drawMap(published: Geography, options: MapDrawing): Element {
  const drawing = prepareDrawing(options);
  const geography = thinGeography(published, drawing.projection, drawing.detail);
  return drawContents(geography, contentsOf(geography, drawing), drawing);
}

/**
 * The same from a geography that is already as thin as the drawing wants it. The order below is
 * the order of painting.
 */
export function drawContents(
  geography: Geography,
  { countries, legs, incidents, stations, own, labels }: MapContents,
  drawing: Drawing,
): Element {
  const { width, height, theme, letters, insets, over } = drawing;
  const { project } = drawing.projection;
  const inert = { fill: "none", "stroke-linejoin": "round", "pointer-events": "none" };
  return x(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": "Noto Sans, Noto Sans KR, sans-serif",
      "text-anchor": "middle",
    },
    [
      x("rect", { width, height, fill: theme.map.sea }),
      ...drawSea(countries, drawing),
      ...drawBoats(legs, drawing),
      ...drawLand(countries, drawing),
      ...drawHatches(countries, drawing),
      x("g", inert, [
        ...drawProvinces(geography, drawing),
        ...drawWater(geography, drawing),
        ...drawBorders(geography, countries, drawing),
      ]),
      x("g", { fill: "none", "stroke-linejoin": "round" }, drawCorridors(legs, drawing)),
      ...drawDepartures(geography, drawing),
      ...drawOwnShapes(own, drawing),
      ...drawPillLeaders(labels, drawing),
      ...drawEnds(geography, legs, drawing),
      ...drawStations(geography, stations, drawing),
      ...drawSigns(geography, { legs, incidents, stations, labels }, drawing),
      ...drawIncidents(incidents, drawing),
      ...drawOwnPoints(own, drawing),
      ...drawLabels(labels, drawing),
      ...(over?.draw({ width, height, scale: letters, insets, project }, theme) ?? []),
    ],
  );
}
