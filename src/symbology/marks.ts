/**
 * A reader's own marks: in the ink of the theme, as own data are, and whole where those are dashed.
 * Lengths in CSS pixels.
 */
import type { Theme } from "./themes.ts";

export const markLine = { width: 2.4, casing: 1.8 } as const;

/** The words on their paper. */
export const markWords = {
  size: 13,
  lineHeight: 1.28,
  /** Ems after which they go on in a new line. */
  mostEms: 12,
  padding: { x: 9, y: 6 },
  corner: 6,
  edge: 1.2,
  /** From a ring or a line to its words. */
  gap: 6,
} as const;

/** How long an arrow's head is, and by which part of its length the arrow bows. */
export const markArrow = { head: 10, bow: 0.13 } as const;

/** How much of what lies outside a spotlight is hidden. */
export const markVeil = 0.66;

export const markInk = ({ map, page }: Theme) => ({
  ink: map.selection,
  casing: map.corridorCasing,
  paper: page.raised,
  letters: page.text,
  veil: page.surface,
});
