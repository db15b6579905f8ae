/** Where a line begins that has no room for all of its text: so that what was found is seen. */
import { language } from "#languages/words/locale.ts";

/** A word of a text, or what stands between two. */
export interface Piece {
  readonly at: number;
  readonly part: string;
  /** What was looked for that it is found by. */
  readonly found: string | null;
}

/** Letters that are sure to be seen, and those that stand before what was found. */
const [seen, before] = language === "ko" ? [28, 8] : [56, 16];

/** How much of what was looked for is seen in a line that begins there. */
function foundFrom(pieces: readonly Piece[], start: number): number {
  const found = new Set<string>();
  let room = seen - (start === 0 ? 0 : before);
  for (const piece of pieces.slice(start)) {
    room -= piece.part.length;
    if (room < 0) break;
    if (piece.found !== null) found.add(piece.found);
  }
  return found.size;
}

/** The text from its beginning, or, where more of what was found is seen so, from a little before that. */
export function fromMatch(pieces: readonly Piece[]): readonly Piece[] {
  let best = { start: 0, count: foundFrom(pieces, 0) };
  pieces.forEach(({ found }, start) => {
    const count = found === null ? 0 : foundFrom(pieces, start);
    if (count > best.count) best = { start, count };
  });
  let { start } = best;
  const rest = pieces.slice(start).reduce((sum, { part }) => sum + part.length, 0);
  // Where little follows there is room for more before it.
  let room = start === 0 ? 0 : Math.max(before, seen - rest);
  while (start > 0) {
    room -= pieces[start - 1]?.part.length ?? 0;
    if (room < 0) break;
    start--;
  }
  while (start > 0 && !/\s$/u.test(pieces[start - 1]?.part ?? "")) start++;
  return pieces.slice(start);
}
