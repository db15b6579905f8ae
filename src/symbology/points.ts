/** Marks, in CSS pixels: both renderers are made from them. */
import type { Outcome } from "#model/event.ts";

/**
 * A route's stations, rings of its colour; provinces and countries are areas, so that their marks are
 * wide and open. Incidents stand at the same places and are drawn over them.
 */
export const stationLooks = {
  city: { radius: 5, opacity: 1, stroke: 2 },
  province: { radius: 7, opacity: 0.6, stroke: 1.6 },
  country: { radius: 9, opacity: 0.6, stroke: 1.4 },
} as const;

/** On a map of half the world stations lie close together: their rings are a part as large there. */
export const ringsFarOff = { part: 0.65, until: 2.6, wholeFrom: 3.6 } as const;

/** The part of its radius that a station's ring has at a zoom. */
export function ringPart(zoom: number): number {
  const { part, until, wholeFrom } = ringsFarOff;
  const way = (zoom - until) / (wholeFrom - until);
  return part + (1 - part) * Math.min(1, Math.max(0, way));
}

/** Where a line ends that nobody chose: a small ring of its colour, larger on the one that stands out. */
export const endLook = { radius: 3.2, standsOut: 4.6, stroke: 1.6 } as const;

/** Where every route leads is a ring with a point in it. */
export const destinationPoint = 2.4;

/** A station that routes share is a bar across their lanes: its width, and the ink around it. */
export const sharedStationLook = { width: 7, edge: 1.4 } as const;

/** Signs that point to the right, as corners in pixels around their middle. */
type Shape = readonly (readonly [x: number, y: number])[];

export const arrowShape: Shape = [
  [6, 0],
  [-4.5, -5],
  [-2.5, 0],
  [-4.5, 5],
];

const upperHalf: Shape = [
  [10, 0],
  [8.6, -1.2],
  [3, -1.4],
  [-2.4, -8.6],
  [-4.4, -8.6],
  [-1.6, -1.5],
  [-6.4, -1.2],
  [-8.4, -3.8],
  [-9.8, -3.8],
  [-8.7, 0],
];

export const planeShape: Shape = [
  ...upperHalf,
  ...upperHalf
    .slice(1, -1)
    .reverse()
    .map(([x, y]) => [x, -y] as const),
];

/** The edge around arrow heads and aeroplanes. */
export const signEdge = 1.6;

/**
 * Squares: filled after people were caught or sent back, open after they were let go or reached safety,
 * corners alone where neither is told.
 */
export const incidentLook = {
  stroke: 1.6,
  /** Light around it, so that it is seen on the outline of a chosen country. */
  halo: 1.5,
  corner: 2,
  /** Of the edge where neither is told: the share that is left out about the middle of each side. */
  gap: 0.44,
  /** Sides of the mark of one, of two to nine, and of more, with their number. */
  sides: { one: 11, few: 19, many: 22 },
} as const;

/** How each outcome's mark is drawn: its area filled, its edge whole or corners alone. */
export const outcomeLooks = {
  caught: { isFilled: true, isWhole: true },
  safe: { isFilled: false, isWhole: true },
  untold: { isFilled: false, isWhole: false },
} as const satisfies Readonly<Record<Outcome, object>>;
export type OutcomeLook = keyof typeof outcomeLooks;

/** The zoom from which incidents are marked unasked. */
export const marksFrom = 4;

export function incidentSide(count: number): number {
  const { one, few, many } = incidentLook.sides;
  if (count <= 1) return one;
  return count < 10 ? few : many;
}

/** The edge of a mark where neither is told, about its middle, as path data. */
export function cornersOfMark(half: number): string {
  const [far, near] = [half, half * incidentLook.gap].map((part) => Math.round(part * 100) / 100);
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  return corners
    .map(([x, y]) => [
      [x * (far ?? 0), y * (near ?? 0)],
      [x * (far ?? 0), y * (far ?? 0)],
      [x * (near ?? 0), y * (far ?? 0)],
    ])
    .map((points) => `M${points.map((point) => point.join(" ")).join("L")}`)
    .join("");
}

/** The mark that travels a route. */
export const travellerLook = { radius: 6.5, stroke: 2.5 } as const;
