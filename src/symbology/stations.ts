/**
 * Radii of a route's stations in pixels. Incidents stand at the same places and are drawn over them,
 * so that a station with incidents is a ring around their number.
 */
export const stationRadius = { city: 6.2, province: 9.5, country: 11 } as const;
