/** Something of some height that stands in a column whole. */
interface Item {
  readonly height: number;
  /** Blank above it, unless it begins a column. */
  readonly gap: number;
}

/** Sums in another order differ by less than this. */
const rounding = 0.001;

/** Fills columns of at most a height, from top to bottom; the column of each item, from 0. */
function fill(items: readonly Item[], most: number): number[] {
  let [column, used] = [0, 0];
  return items.map(({ height, gap }) => {
    if (used > 0 && used + gap + height > most + rounding) [column, used] = [column + 1, 0];
    used += (used > 0 ? gap : 0) + height;
    return column;
  });
}

export interface Packed<T> {
  readonly item: T;
  readonly column: number;
  readonly top: number;
}

/** Spreads items, in their order, over so many columns that the longest is as short as it can be. */
export function packColumns<T extends Item>(
  items: readonly T[],
  columns: number,
): { readonly placed: readonly Packed<T>[]; readonly height: number } {
  const heights = items.flatMap((_, from) =>
    items.slice(from).map((_, count) => heightOf(items.slice(from, from + count + 1))),
  );
  const tallest = Math.max(0, ...items.map(({ height }) => height));
  const tried = heights.filter((height) => height >= tallest).sort((a, b) => a - b);
  const most = tried.find((height) => Math.max(0, ...fill(items, height)) < columns) ?? tallest;
  const column = fill(items, most);
  const placed = items.map((item, i) => {
    const above = items.filter((_, j) => j < i && column[j] === column[i]);
    const top = above.length === 0 ? 0 : heightOf(above) + item.gap;
    return { item, column: column[i] ?? 0, top };
  });
  return { placed, height: Math.max(0, ...placed.map(({ item, top }) => top + item.height)) };
}

function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, { height, gap }, i) => sum + height + (i > 0 ? gap : 0), 0);
}
