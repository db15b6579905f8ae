/** Where a line begins that has no room for all of its text: so that what was found is seen. */
import { language } from "#languages/words/locale.ts";

/** A word of a text, or what stands between two. */
export interface Piece {
  readonly at: number;
  readonly part: string;
  /** What was looked for that it is found by. */
  readonly found: string | null;
}

/** Letters that are sure to be seen in a line, those that stand before what was found, and what another part of the line may take. */
const [seen, before, mostTaken] = language === "ko" ? [26, 8, 12] : [46, 16, 22];

interface Room {
  readonly seen: number;
  readonly before: number;
}

/** How much of what was looked for is seen in a line that begins there. */
function foundFrom(pieces: readonly Piece[], start: number, line: Room): number {
  const found = new Set<string>();
  let room = line.seen - (start === 0 ? 0 : line.before);
  for (const piece of pieces.slice(start)) {
    room -= piece.part.length;
    if (room < 0) break;
    if (piece.found !== null) found.add(piece.found);
  }
  return found.size;
}

/**
 * The text from its beginning, or, where more of what was found is seen so, from a little before that;
 * of the line so many letters are taken already.
 */
export function fromMatch(pieces: readonly Piece[], taken = 0): readonly Piece[] {
  const left = seen - Math.min(taken, mostTaken);
  const line: Room = { seen: left, before: Math.min(before, Math.floor(left / 2.4)) };
  const all = pieces.reduce((sum, { part }) => sum + part.length, 0);
  if (all <= left) return pieces;
  let best = { start: 0, count: foundFrom(pieces, 0, line) };
  pieces.forEach(({ found }, start) => {
    const count = found === null ? 0 : foundFrom(pieces, start, line);
    if (count > best.count) best = { start, count };
  });
  let { start } = best;
  const rest = pieces.slice(start).reduce((sum, { part }) => sum + part.length, 0);
  // Where little follows there is room for more before it.
  let room = start === 0 ? 0 : Math.max(line.before, line.seen - rest);
  while (start > 0) {
    room -= pieces[start - 1]?.part.length ?? 0;
    if (room < 0) break;
    start--;
  }
  while (start > 0 && !/\s$/u.test(pieces[start - 1]?.part ?? "")) start++;
  return pieces.slice(start);
}

/** Letters of a name that are always seen. */
const opening = language === "ko" ? 8 : 18;

/** A name's first words, where it is too long for what was found to be seen with all before that; and how it goes on. */
export function openedAndFrom(
  pieces: readonly Piece[],
): readonly [readonly Piece[], readonly Piece[]] {
  const all = fromMatch(pieces);
  if (all.length === pieces.length) return [[], all];
  let letters = 0;
  const end = pieces.findIndex(({ part }) => {
    letters += part.length;
    return letters > opening;
  });
  const first = pieces.slice(0, end);
  const inFirst = first.findLastIndex(({ part }) => /\s$/u.test(part));
  const begun = first.slice(0, inFirst);
  const taken = begun.reduce((sum, { part }) => sum + part.length, 0);
  return [begun, fromMatch(pieces.slice(inFirst), taken)];
}
