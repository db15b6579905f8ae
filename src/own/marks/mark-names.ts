/** What a mark is called, for lists and for those who do not see it. */
import { m } from "#languages/compiled/messages.js";
import { inTurn } from "#languages/words/locale.ts";
import type { Mark, MarkKind, Place } from "./mark.ts";

const kindNames: Readonly<Record<MarkKind, () => string>> = {
  words: m.mark_words,
  arrow: m.mark_arrow,
  ring: m.mark_ring,
  spotlight: m.mark_spotlight,
  line: m.mark_line,
};

export const kindOfMark = (kind: MarkKind): string => kindNames[kind]();

export function nameOfMark({ kind, words }: Mark): string {
  const said = words.trim();
  return said === "" ? kindOfMark(kind) : m.mark_named({ kind: kindOfMark(kind), words: said });
}

/** What a point of a mark is to it. */
export function nameOfPoint(mark: Mark, at: number): string {
  const name = nameOfMark(mark);
  if (mark.kind === "words") return name;
  if (mark.kind === "line") return m.mark_corner({ name, number: at + 1 });
  if (mark.kind === "arrow") return at === 0 ? m.mark_text({ name }) : m.mark_tip({ name });
  return at === 0 ? m.mark_middle({ name }) : m.mark_edge({ name });
}

/** Where a point stands: “18° N, 102.5° E”. */
export function placeOfPoint([longitude = 0, latitude = 0]: Place): string {
  const [north, east] = [Math.abs(latitude), Math.abs(longitude)];
  return m.mark_place({
    latitude: latitude < 0 ? m.mark_south({ degrees: north }) : m.mark_north({ degrees: north }),
    longitude: longitude < 0 ? m.mark_west({ degrees: east }) : m.mark_east({ degrees: east }),
  });
}

/** What was marked, and by whom, in a sentence; empty where nothing was. */
export const marksInWords = (marks: readonly Mark[]): string =>
  marks.length === 0 ? "" : m.marks_told({ list: inTurn(marks.map(nameOfMark)) });
