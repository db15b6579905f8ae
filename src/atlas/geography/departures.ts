/**
 * Where people set out: a soft area within each country that routes begin in. Sources tell of whole
 * countries and provinces, so lines come out of the area and nothing marks a beginning.
 */
import { subject } from "#subject/subject.ts";

/**
 * How far within the country the lines are hidden, in degrees of longitude: on a map in Mercator it is
 * as far everywhere. From the border to there the area is laid over them in so many veils.
 */
export const departureFade = 0.52;
export const departureVeils = 10;
/** How much of the lines each veil hides, of what those around it have left. */
export const veilStrength = 0.38;

/** Whether routes begin in a country, by its id. */
export const isDeparture = (id: string): boolean => subject.origins.some((origin) => origin === id);
