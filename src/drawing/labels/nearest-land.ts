/** Whose a point of the map is: the country's that it lies on, at sea that of the nearest land. */
import type { Ground } from "#atlas/geography/ground.ts";
import { worldPoint, type XY } from "#core/mercator.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import { awayFromBox } from "./boxes.ts";
import type { Box } from "./label.ts";

type Lands = Ground["lands"];

type Land = Lands extends ReadonlyMap<string, infer One> ? One : never;

const ringsOf = ({ shape }: Land) =>
  shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();

/** Where each land lies: few are looked at more closely. */
const boxes = new WeakMap<Land, Box>();
const outlines = new WeakMap<Land, readonly (readonly XY[])[]>();

function boxOf(land: Land): Box {
  const known = boxes.get(land);
  if (known) return known;
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const ring of ringsOf(land))
    for (const [longitude = 0, latitude = 0] of ring) {
      if (longitude < west) west = longitude;
      if (longitude > east) east = longitude;
      if (latitude < south) south = latitude;
      if (latitude > north) north = latitude;
    }
  const [{ x: left, y: top }, { x: right, y: bottom }] = [
    worldPoint([west, north]),
    worldPoint([east, south]),
  ];
  const box = { left, top, right, bottom };
  boxes.set(land, box);
  return box;
}

function outlineOf(land: Land): readonly (readonly XY[])[] {
  const made = outlines.get(land) ?? ringsOf(land).map((ring) => ring.map(worldPoint));
  outlines.set(land, made);
  return made;
}

const awayFrom = ({ x, y }: XY, land: Land) =>
  outlineOf(land).reduce(
    (least, ring) =>
      ring.reduce((best, at) => Math.min(best, Math.hypot(at.x - x, at.y - y)), least),
    Number.POSITIVE_INFINITY,
  );

const isOn = (at: XY, land: Land) =>
  awayFromBox(at, boxOf(land)) === 0 && isInside(at, outlineOf(land));

/** Whether a point (of the world, which is 1 wide) lies on a country. */
export function isOnLand(country: string, at: XY, lands: Lands): boolean {
  const land = lands.get(country);
  return land !== undefined && isOn(at, land);
}

/** Whether a point (of the world, which is 1 wide) lies on any country but one. */
export const isOnOther = (country: string, at: XY, lands: Lands): boolean =>
  [...lands].some(([id, land]) => id !== country && isOn(at, land));

/**
 * Whether a point (of the world, which is 1 wide) lies on a country, or at sea nearer to it than to
 * any other. Lands are measured at the points of their outlines.
 */
export function isNearestTo(country: string, at: XY, lands: Lands): boolean {
  const own = lands.get(country);
  if (!own) return false;
  if (isOn(at, own)) return true;
  const away = awayFrom(at, own);
  return ![...lands.values()].some(
    (land) =>
      land !== own &&
      awayFromBox(at, boxOf(land)) <= away &&
      (isOn(at, land) || awayFrom(at, land) < away),
  );
}
