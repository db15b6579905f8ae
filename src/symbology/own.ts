/**
 * The reader's own data: always in the ink of the theme, as if drawn onto the map by hand, so that no
 * colour of the atlas means two things. Layers are told apart by shapes and dashes, never by colour.
 */
import type { Theme } from "./themes.ts";

type Shape = readonly (readonly [x: number, y: number])[];

interface OwnLook {
  /** A point, as corners in CSS pixels around its middle. */
  readonly point: Shape;
  /** Of lines and of the edges of areas, in widths of the line. */
  readonly dash: readonly number[];
}

const polygon = (corners: number, radius: number, turn: number): Shape =>
  Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i / corners) * 2 * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

const star: Shape = Array.from({ length: 10 }, (_, i) => {
  const angle = -Math.PI / 2 + (i / 10) * 2 * Math.PI;
  const radius = i % 2 === 0 ? 8 : 3.4;
  return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
});

/** Neither rings nor squares, which are the atlas' own. */
export const ownLooks = [
  { point: polygon(4, 6.6, -Math.PI / 2), dash: [5, 1.6, 1, 1.6] },
  { point: polygon(3, 7.2, -Math.PI / 2), dash: [2.4, 1.6] },
  { point: star, dash: [7, 2] },
  { point: polygon(6, 6.2, 0), dash: [1, 1.4] },
] as const satisfies readonly OwnLook[];

export const ownLook = (look: number): OwnLook => ownLooks[look % ownLooks.length] ?? ownLooks[0];

export const ownLine = { width: 2.2, casing: 1.6, edge: 1.6, fill: 0.1 } as const;
/** The casing around points. */
export const ownEdge = 1.5;
/** What the reader has opened stands out by its size. */
export const ownChosen = 1.45;

export const ownInk = ({ map }: Theme) => ({ ink: map.selection, casing: map.corridorCasing });
/** How far a point reaches from its middle, at most and about. */
export const ownPointRadius = 7;
