import type { MapLibreMap } from "maplibre-gl";
import { arrowShape, endLook, planeShape, signEdge } from "#symbology/points.ts";
import { covered, type MapImage, paintDistances, paintImage, type Share } from "./paint-image.ts";

/** The signs along routes. */
const shapes = new Map([
  ["arrow", arrowShape],
  ["plane", planeShape],
]);

/** The rings at the ends of lines: that of the route that stands out is larger. */
const rings = new Map<string, number>([
  ["end", endLook.radius],
  ["main-end", endLook.standsOut],
]);

/** The first word of the name of a sign's image; after it come shape, colour and colour of the edge. */
export const signPrefix = "sign";
const ratio = 2;

type Corner = readonly [x: number, y: number];

/** Room around the shape for its edge, in CSS pixels: of what takes its edge from the style, and drawn here. */
const halo = 4;
const drawnHalo = Math.ceil(signEdge + 0.5);

const sidesOf = (shape: readonly Corner[]) =>
  shape.map(([ax, ay], i) => {
    const [bx, by] = shape[(i + 1) % shape.length] ?? [ax, ay];
    const dx = bx - ax;
    const dy = by - ay;
    return { ax, ay, by, dx, dy, squared: dx * dx + dy * dy };
  });

/** A shape with room around it: the side of its image, and how far each place lies outside of it. */
function around(
  shape: readonly Corner[],
  room: number,
): { readonly side: number; readonly outside: Share } {
  const side = Math.ceil(2 * (Math.max(...shape.flat().map(Math.abs)) + room));
  const sides = sidesOf(shape);
  const measured = { left: Number.NaN, top: Number.NaN, outside: 0 };
  function outside(left: number, top: number): number {
    // Each pixel is asked about for every coat of it.
    if (left === measured.left && top === measured.top) return measured.outside;
    const x = left - side / 2;
    const y = top - side / 2;
    let squared = Number.POSITIVE_INFINITY;
    let isInside = false;
    for (const { ax, ay, by, dx, dy, squared: length } of sides) {
      const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
      const offX = x - ax - t * dx;
      const offY = y - ay - t * dy;
      squared = Math.min(squared, offX * offX + offY * offY);
      // A ray to the right crosses an odd number of sides from within.
      if (ay > y !== by > y && x < ax + ((y - ay) / dy) * dx) isInside = !isInside;
    }
    measured.left = left;
    measured.top = top;
    measured.outside = Math.sqrt(squared) * (isInside ? -1 : 1);
    return measured.outside;
  }
  return { side, outside };
}

/** A shape as distances from its edge, so that it takes colour and edge from the style. */
export function drawSign(shape: readonly Corner[], pixelRatio: number): MapImage {
  const { side, outside } = around(shape, halo);
  return paintDistances({ width: side, height: side, ratio: pixelRatio }, outside);
}

function addRing(map: MapLibreMap, name: string, radius: number, line: string, fill: string): void {
  const reach = radius + endLook.stroke / 2;
  const side = Math.ceil(2 * (reach + 0.5));
  const within = (x: number, y: number) => reach - Math.hypot(x - side / 2, y - side / 2);
  const image = paintImage(
    { width: side, height: side, ratio },
    line,
    (x, y) => covered(within(x, y), ratio),
    [{ colour: fill, share: (x, y) => covered(within(x, y) - endLook.stroke, ratio) }],
  );
  map.addImage(name, image, { pixelRatio: ratio });
}

/**
 * Draws the sign that a name asks for, in its colours: as a picture it shares the program of pills and
 * marks on the graphics card.
 */
export function addSign(map: MapLibreMap, name: string): void {
  const [kind, named = "", fill = "", edge = ""] = name.split(" ");
  const [shape, radius] = [shapes.get(named), rings.get(named)];
  if (kind === signPrefix && radius !== undefined) addRing(map, name, radius, fill, edge);
  if (kind !== signPrefix || !shape) return;
  const { side, outside } = around(shape, drawnHalo);
  const image = paintImage(
    { width: side, height: side, ratio },
    edge,
    (x, y) => covered(signEdge - outside(x, y), ratio),
    [{ colour: fill, share: (x, y) => covered(-outside(x, y), ratio) }],
  );
  map.addImage(name, image, { pixelRatio: ratio });
}
