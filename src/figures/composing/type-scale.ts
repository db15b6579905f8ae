/** How large the type of a figure is, by what it is looked at on: in pixels at scale 1, which grow with the figure. */

/** A slide is read from the back row, a post on a telephone, a page and a column in the hand. */
export type Medium = "slide" | "post" | "page" | "column";

type Role = "title" | "note" | "kicker" | "legend" | "foot" | "scaleBar";

const sizes: Readonly<Record<Medium, Readonly<Record<Role, number>>>> = {
  slide: { title: 32, note: 18, kicker: 13, legend: 18, foot: 12, scaleBar: 12 },
  post: { title: 30, note: 15.5, kicker: 12, legend: 14, foot: 10.8, scaleBar: 10.8 },
  page: { title: 25, note: 13, kicker: 11, legend: 11, foot: 9, scaleBar: 9 },
  column: { title: 17.5, note: 11, kicker: 9.5, legend: 10, foot: 9.4, scaleBar: 9.4 },
};

/** How much larger the names on a map are than on the screen's, beside strokes of the same scale. */
export const namesOnMap: Readonly<Record<Medium, { readonly one: number; readonly many: number }>> =
  {
    slide: { one: 1.5, many: 1.15 },
    post: { one: 1.15, many: 1 },
    page: { one: 1, many: 1 },
    column: { one: 0.9, many: 0.9 },
  };

export interface TypeScale {
  readonly medium: Medium;
  readonly scale: number;
  /** 1, or less where there is little room: never for what would get too small to read. */
  readonly shrink: number;
}

/** 6.5 points at 96 pixels to the inch: in print, nothing smaller is read with ease. */
const smallestInPrint = 8.7;

/** The smallest type of a figure: 18 points on a slide of 1080 lines, on which a point is 4/3 lines. */
export function smallestOf({ medium, scale }: Pick<TypeScale, "medium" | "scale">): number {
  const isOnScreen = medium === "slide" || medium === "post";
  return isOnScreen ? sizes[medium].foot * scale : smallestInPrint;
}

export function sizeOf(role: Role, type: TypeScale): number {
  return Math.max(smallestOf(type), sizes[type.medium][role] * type.scale * type.shrink);
}
