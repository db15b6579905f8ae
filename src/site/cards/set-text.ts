/** Texts of a card: set as large as they fit, in lines that are filled from the first on. */
import type { Element } from "xast";
import { x } from "xastscript";
import { type Type, widthOf } from "#drawing/text/text-width.ts";
import { sentencesOf } from "#languages/words/sentences.ts";

interface Room {
  /** Pixels from the left, and how far a line may reach. */
  readonly left: number;
  readonly width: number;
  readonly lines: number;
  /** Pixels downwards; as many as its lines take where that is left out. */
  readonly height?: number;
}

interface Look {
  readonly face: Type["face"];
  readonly family: string;
  readonly fill: string;
  /** Type sizes, the largest first; the first that fits is taken. */
  readonly sizes: readonly [number, ...number[]];
  readonly lineHeight: number;
}

export interface SetText {
  readonly elements: readonly Element[];
  readonly height: number;
}

function linesOf(text: string, type: Type, width: number): readonly string[] {
  const space = widthOf(" ", type);
  const lines: string[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word, type);
    const last = lines.length - 1;
    if (used + space + wide > width || last < 0) lines.push(word);
    else lines[last] = `${lines[last]} ${word}`;
    used = lines.length - 1 === last ? used + space + wide : wide;
  }
  return lines;
}

/** The lines that there is room for; what is left out is three dots. */
function shortened(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  const last = (shown.at(-1) ?? "").replace(/\s*\S*$/, "");
  return [...shown.slice(0, -1), `${last.replace(/[\s,;:.–-]+$/, "")} …`];
}

/** A text from its first baseline on downwards; of one that is too long as many sentences as there is room for. */
export function setText(text: string, top: number, room: Room, look: Look): SetText {
  const { face, family, fill, sizes, lineHeight } = look;
  const set = (size: number, said = text) => ({
    size,
    lines: linesOf(said, { face, size }, room.width),
    most: Math.max(
      1,
      Math.min(room.lines, Math.floor((room.height ?? Infinity) / (size * lineHeight))),
    ),
  });
  const least = sizes.at(-1) ?? sizes[0];
  const sentences = sentencesOf(text);
  const tried = [
    ...sizes.map((size) => set(size)),
    ...sentences.slice(1).map((_, left) => set(least, sentences.slice(0, -1 - left).join(" "))),
  ];
  const { size, lines, most } = tried.find((each) => each.lines.length <= each.most) ?? set(least);
  const step = size * lineHeight;
  const shown = shortened(lines, most);
  const attributes = {
    "font-family": family,
    "font-size": size,
    ...(face === "regular" ? {} : { "font-weight": 600 }),
    fill,
    "text-anchor": "start",
  };
  const spans = shown.map((line, at) =>
    x("text", { x: room.left, y: top + size + at * step }, line),
  );
  return { elements: [x("g", attributes, spans)], height: shown.length * step };
}
