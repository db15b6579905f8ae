/**
 * Where people set out: a soft area within each country that routes begin in. Sources tell of whole
 * countries and provinces, so lines come out of the area and nothing marks a beginning.
 */
import { subject } from "#subject/subject.ts";

/**
 * How far the area's edge lies within the country, and over how much it fades towards the border, in
 * degrees of longitude: on a map in Mercator it is as wide everywhere.
 */
export const departureFade = 0.7;

/** Whether routes begin in a country, by its id. */
export const isDeparture = (id: string): boolean => subject.origins.some((origin) => origin === id);
