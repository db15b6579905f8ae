/** How large the type of a figure is: sizes in pixels at scale 1, which grow with the figure. */

const sizes = {
  title: 25,
  note: 13,
  kicker: 11,
  legend: 11,
  foot: 9,
  scaleBar: 9,
} as const;

export interface TypeScale {
  readonly scale: number;
  /** 1, or less where there is little room: never for what would get too small to read. */
  readonly shrink: number;
}

/** 6 points at 96 pixels to the inch. */
export const smallestType = 8;

export function sizeOf(role: keyof typeof sizes, { scale, shrink }: TypeScale): number {
  return Math.max(smallestType, sizes[role] * scale * shrink);
}
