/** Whose a point of the map is: the country's that it lies on, at sea that of the nearest land. */
import type { Ground } from "#atlas/geography/ground.ts";
import { worldPoint, type XY } from "#core/mercator.ts";
import { isInside } from "#drawing/land/is-inside.ts";
import type { Box } from "./label.ts";

type Lands = Ground["lands"];

interface Outline {
  readonly id: string;
  readonly rings: readonly (readonly XY[])[];
  readonly box: Box;
}

const outlines = new WeakMap<Lands, readonly Outline[]>();

function outlinesOf(lands: Lands): readonly Outline[] {
  const known = outlines.get(lands);
  if (known) return known;
  const made = [...lands.values()].map(({ id, shape }): Outline => {
    const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
    const rings = polygons.flat().map((ring) => ring.map(worldPoint));
    let box = { left: 1, top: 1, right: 0, bottom: 0 };
    for (const { x, y } of rings.flat())
      box = {
        left: Math.min(box.left, x),
        top: Math.min(box.top, y),
        right: Math.max(box.right, x),
        bottom: Math.max(box.bottom, y),
      };
    return { id, rings, box };
  });
  outlines.set(lands, made);
  return made;
}

const awayFromBox = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const awayFrom = ({ x, y }: XY, { rings }: Outline) =>
  rings.reduce(
    (least, ring) =>
      ring.reduce((best, at) => Math.min(best, Math.hypot(at.x - x, at.y - y)), least),
    Number.POSITIVE_INFINITY,
  );

/**
 * Whether a point (of the world, which is 1 wide) lies on a country, or at sea nearer to it than to
 * any other. Lands are measured at the points of their outlines.
 */
export function isNearestTo(country: string, at: XY, lands: Lands): boolean {
  const all = outlinesOf(lands);
  const own = all.find(({ id }) => id === country);
  if (!own) return false;
  const isOn = (land: Outline) => awayFromBox(at, land.box) === 0 && isInside(at, land.rings);
  if (isOn(own)) return true;
  const away = awayFrom(at, own);
  return !all.some(
    (land) =>
      land !== own &&
      awayFromBox(at, land.box) <= away &&
      (isOn(land) || awayFrom(at, land) < away),
  );
}
