/** Marks, in CSS pixels: both renderers are made from them. */

/**
 * A route's stations; provinces and countries are areas, so that their marks are wide and open.
 * Incidents stand at the same places and are drawn over them.
 */
export const stationLooks = {
  city: { radius: 6.2, opacity: 1, stroke: 1.8 },
  province: { radius: 9.5, opacity: 0.55, stroke: 1 },
  country: { radius: 11, opacity: 0.55, stroke: 1 },
} as const;

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
