import { type Type, widthOf } from "#drawing/text/text-width.ts";
import { wrapText } from "#drawing/text/wrap-text.ts";

/** A word that is wider than a line, in pieces that are not. */
function pieces(word: string, type: Type, most: number): readonly string[] {
  const done: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && widthOf(piece + letter, type) > most) {
      done.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...done, piece];
}

/** Words in balanced lines of at most about so many ems, and the widest of these in pixels. */
export function breakWords(text: string, type: Type, mostEms: number) {
  const words = text.split(/\s+/).filter(Boolean);
  const most = mostEms * type.size;
  const told = words.flatMap((word) => pieces(word, type, most)).join(" ");
  const lines = told === "" ? [] : wrapText(told, type, mostEms);
  return { lines, width: Math.max(0, ...lines.map((line) => widthOf(line, type))) };
}
