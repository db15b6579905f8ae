/** A few of many rows of numbers: those that a sentence's range rests on, then the newest. */
import { highOf, lowOf, type NumberRow } from "./number-rows.ts";

/** How many rows a record shows before all of them are asked for. */
export const mostRows = 5;

/** The newest row with the lowest number that is not corrected, and the newest with the highest. */
function endsOf(rows: readonly NumberRow[]): readonly NumberRow[] {
  const low = Math.min(...rows.map(({ figure }) => lowOf(figure)));
  const high = Math.max(...rows.map(({ figure }) => highOf(figure)));
  return [
    ...rows.filter(({ figure }) => lowOf(figure) === low).slice(0, 1),
    ...rows.filter(({ figure }) => highOf(figure) === high).slice(0, 1),
  ];
}

/** So many rows in their order; what is corrected has only the room that is left. */
export function rowsShown(
  rows: readonly NumberRow[],
  count: number,
  as: "newest" | "range" = "range",
): readonly NumberRow[] {
  const standing = rows.filter(({ isCorrected }) => !isCorrected);
  const ends = as === "range" ? endsOf(standing) : [];
  const inTurn = [...ends, ...standing, ...rows];
  const kept = new Set([...new Set(inTurn)].slice(0, Math.max(count, new Set(ends).size)));
  return rows.filter((row) => kept.has(row));
}
