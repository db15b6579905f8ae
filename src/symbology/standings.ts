import type { Standing } from "#atlas/numbers/in-year.ts";

/** How strongly a leg is drawn by how it stands in the year: 0 is not drawn at all. */
export const standingStrength: Readonly<Record<Standing, number>> = {
  open: 1,
  fading: 0.55,
  undated: 0.55,
  "not-yet": 0,
  closed: 0,
};

/** Legs that are drawn weaker than this have no band and no casing: only their line is left. */
export const fullStrength = 1;
