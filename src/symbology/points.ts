/** Marks, in CSS pixels: both renderers are made from them. */

/**
 * A route's stations, rings of its colour; provinces and countries are areas, so that their marks are
 * wide and open. Incidents stand at the same places and are drawn over them.
 */
export const stationLooks = {
  city: { radius: 5, opacity: 1, stroke: 2 },
  province: { radius: 7, opacity: 0.6, stroke: 1.6 },
  country: { radius: 9, opacity: 0.6, stroke: 1.4 },
} as const;

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

/** Squares: filled after people were caught or sent back, open after they were let go or reached safety. */
export const incidentLook = {
  stroke: 1.6,
  corner: 2,
  /** Sides of the mark of one, of two to nine, and of more, with their number. */
  sides: { one: 11, few: 19, many: 22 },
} as const;

/** The zoom from which incidents are marked unasked. */
export const marksFrom = 4;

export function incidentSide(count: number): number {
  const { one, few, many } = incidentLook.sides;
  if (count <= 1) return one;
  return count < 10 ? few : many;
}

/** The mark that travels a route. */
export const travellerLook = { radius: 6.5, stroke: 2.5 } as const;
