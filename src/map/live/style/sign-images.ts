import type { MapLibreMap } from "maplibre-gl";
import { arrowShape, planeShape, signEdge } from "#symbology/points.ts";
import type { HatchImage } from "./hatch-images.ts";
import { channels } from "./pill-images.ts";

/** The signs along routes. */
const shapes = new Map([
  ["arrow", arrowShape],
  ["plane", planeShape],
]);

/** The first word of the name of a sign's image; after it come shape, colour and colour of the edge. */
export const signPrefix = "sign";
const ratio = 2;

type Corner = readonly [x: number, y: number];

const fade = 8; // MapLibre reads distances of up to eight pixels from an image's alpha
const edge = 0.75; // the alpha at which it sees the edge
const halo = 4; // room around the shape for its edge

function distanceToSide([x, y]: Corner, [ax, ay]: Corner, [bx, by]: Corner): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

const sidesOf = (shape: readonly Corner[]) =>
  shape.map((corner, i): [Corner, Corner] => [corner, shape[(i + 1) % shape.length] ?? corner]);

function isInside([x, y]: Corner, shape: readonly Corner[]): boolean {
  const crossed = sidesOf(shape).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
  );
  return crossed.length % 2 === 1;
}

/** Paints a square around a shape, each pixel by how many CSS pixels it lies outside of it. */
function paintAround(
  shape: readonly Corner[],
  pixelRatio: number,
  paint: (outside: number) => readonly number[],
): HatchImage {
  const reach = Math.max(...shape.flat().map(Math.abs));
  const side = Math.ceil(2 * (reach + halo)) * pixelRatio;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const at: Corner = [
        (column + 0.5 - side / 2) / pixelRatio,
        (row + 0.5 - side / 2) / pixelRatio,
      ];
      const distance = Math.min(...sidesOf(shape).map(([a, b]) => distanceToSide(at, a, b)));
      data.set(paint(isInside(at, shape) ? -distance : distance), (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** A shape as distances from its edge, so that it takes colour and edge from the style. */
export const drawSign = (shape: readonly Corner[], pixelRatio: number): HatchImage =>
  paintAround(shape, pixelRatio, (outside) => [
    ...[0, 0, 0],
    Math.round(Math.min(1, Math.max(0, edge - outside / fade)) * 255),
  ]);

const cover = (inside: number) => Math.min(1, Math.max(0, inside * ratio + 0.5));

/**
 * Draws the sign that a name asks for, in its colours: as a picture it shares the program of pills and
 * marks on the graphics card.
 */
export function addSign(map: MapLibreMap, name: string): void {
  const [kind, named = "", fill = "", around = ""] = name.split(" ");
  const shape = shapes.get(named);
  if (kind !== signPrefix || !shape) return;
  const [inner, outer] = [channels(fill), channels(around)];
  const image = paintAround(shape, ratio, (outside) => {
    const inFill = cover(-outside);
    const mixed = outer.map((channel, i) => channel * (1 - inFill) + (inner[i] ?? 0) * inFill);
    return [...mixed, cover(signEdge - outside) * 255];
  });
  map.addImage(name, image, { pixelRatio: ratio });
}
