/** Round marks, in CSS pixels: both renderers are made from them. */

/**
 * A route's stations; provinces and countries are areas, so that their marks are wide and open.
 * Incidents stand at the same places and are drawn over them: a station with incidents is a ring
 * around their number.
 */
export const stationLooks = {
  city: { radius: 6.2, opacity: 1, stroke: 1.8 },
  province: { radius: 9.5, opacity: 0.55, stroke: 1 },
  country: { radius: 11, opacity: 0.55, stroke: 1 },
} as const;

export const incidentLook = { opacity: 0.92, stroke: 1.1 } as const;

/** The mark of one incident is the smallest; it grows no further from so many on. */
export const incidentRadius = { one: 6.5, most: { count: 8, radius: 10 } } as const;

/** The mark that travels a route. */
export const travellerLook = { radius: 6.5, stroke: 2.5 } as const;
