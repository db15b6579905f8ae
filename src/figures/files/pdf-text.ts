import { createSvgElement, inheritedAttribute } from "./figure-document.ts";
import type { DrawRun } from "./letters/glyph-outlines.ts";
import type { PlacedCharacter, PlacedRun, PlacedText } from "./letters/lay-out-text.ts";
import {
  drawFilled,
  drawHalos,
  groupInsteadOf,
  hasHalo,
  spanAttributes,
} from "./letters/outline-text.ts";

/**
 * Sets the texts of a figure so that svg2pdf writes them as it should: each word where the browser
 * put it, in one font file. Halos become paths. Words on a curve or spaced out are drawn as outlines,
 * and lie there unseen as text, to be found and copied (as in a scanned page that was read).
 */
export function setTextForPdf(svg: Element, texts: readonly PlacedText[], drawRun: DrawRun): void {
  for (const text of texts) {
    const group = groupInsteadOf(text.element);
    group.append(...drawHalos(text, drawRun));
    for (const run of text.runs)
      group.append(
        ...(isPlain(run) ? setWords(run) : [drawFilled(run, drawRun), ...setUnseen(run)]),
      );
    text.element.replaceWith(group);
  }
  for (const element of [svg, ...svg.querySelectorAll("g")])
    for (const name of ["font-family", "font-weight", "font-style"]) element.removeAttribute(name);
}

/** Readers of a PDF take letters that stand apart or turn for words of one letter. */
function isPlain(run: PlacedRun): boolean {
  const angle = run.characters[0]?.angle ?? 0;
  const straight = run.characters.every((placed) => Math.abs(placed.angle - angle) < 0.01);
  return straight && letterSpacing(run) < run.size / 20;
}

function letterSpacing({ parent }: PlacedRun): number {
  return Number.parseFloat(inheritedAttribute(parent, "letter-spacing") ?? "0") || 0;
}

type Piece = readonly [PlacedCharacter, ...PlacedCharacter[]];

/** Parts a run where another font file takes over, and where `begins` says so. */
function part(
  { characters }: PlacedRun,
  begins: (before: PlacedCharacter, next: PlacedCharacter) => boolean = () => false,
): Piece[] {
  const pieces: [PlacedCharacter, ...PlacedCharacter[]][] = [];
  for (const placed of characters) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    if (!piece || !before || before.slice !== placed.slice || begins(before, placed))
      pieces.push([placed]);
    else piece.push(placed);
  }
  return pieces;
}

/** What no font of ours has is left out: a reader of the PDF would show other letters in its place. */
const isWritable = ([{ slice }]: Piece) => slice !== undefined;

/** Each word with the spaces after it, as wide as the browser set it. */
function setWords(run: PlacedRun): Element[] {
  const words = part(run, (before, next) => before.character === " " && next.character !== " ");
  return words.filter(isWritable).map((word) => {
    const [{ x, y, angle }] = word;
    const placing = { transform: `translate(${x} ${y}) rotate(${angle})` };
    if (word.length === 1) return setPiece(run, word, placing);
    return setPiece(run, word, { ...placing, textLength: String(widthOf(word)) });
  });
}

/** The words of a run on the straight line from its beginning to its end, drawn out to its length. */
function setUnseen(run: PlacedRun): Element[] {
  const [first, last] = [run.characters[0], run.characters.at(-1)];
  if (!first || !last) return [];
  const turn = (last.angle * Math.PI) / 180;
  const across = last.x + last.advance * Math.cos(turn) - first.x;
  const down = last.y + last.advance * Math.sin(turn) - first.y;
  const angle = (Math.atan2(down, across) * 180) / Math.PI;
  const shrunk = Math.hypot(across, down) / widthOf(run.characters);
  let start = 0;
  return part(run).flatMap((piece) => {
    const width = widthOf(piece);
    const stretch = (shrunk * width) / (width - letterSpacing(run) * piece.length);
    const placing = `translate(${first.x} ${first.y}) rotate(${angle}) translate(${start * shrunk} 0) scale(${stretch} 1)`;
    start += width;
    if (!isWritable(piece)) return [];
    return [setPiece(run, piece, { transform: placing, fill: "none", stroke: "none" })];
  });
}

function widthOf(characters: readonly PlacedCharacter[]): number {
  return characters.reduce((total, { advance }) => total + advance, 0);
}

function setPiece(run: PlacedRun, piece: Piece, attributes: Record<string, string>): Element {
  const text = createSvgElement(run.parent, "text", {
    ...spanAttributes(run),
    ...(hasHalo(run) && { stroke: "none" }),
    x: "0",
    y: "0",
    "text-anchor": "start",
    "font-family": piece[0].slice?.id ?? "",
    "font-size": String(run.size),
    "xml:space": "preserve",
    ...attributes,
  });
  text.textContent = piece.map(({ character }) => character).join("");
  return text;
}
