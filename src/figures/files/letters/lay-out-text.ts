import { fetchWoff } from "#figures/files/fetch-font.ts";
import { type TextRun, textRunsOf } from "#figures/files/figure-document.ts";
import { type ChosenSlices, chooseSlices } from "./choose-slices.ts";
import type { FontSlice } from "./font-slices.ts";

/** One character where the browser draws it, in the coordinates of its `<text>`. */
export interface PlacedCharacter {
  readonly character: string;
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise. */
  readonly angle: number;
  /** To where the next character may start, kerning and letter-spacing included. */
  readonly advance: number;
  readonly slice: FontSlice | undefined;
}

export interface PlacedRun extends TextRun {
  readonly size: number;
  readonly characters: readonly PlacedCharacter[];
}

export interface PlacedText {
  readonly element: Element;
  readonly runs: readonly PlacedRun[];
}

export interface TextLayout {
  readonly texts: readonly PlacedText[];
  readonly slices: readonly FontSlice[];
}

/**
 * Asks the browser where each character of a figure stands. It lays out anchors, spans, kerning and
 * text on paths as on the screen, so that outlines and PDF agree with what the reader saw.
 */
export async function layOutText(svg: Element): Promise<TextLayout> {
  const chosen = await chooseSlices(svg);
  const faces = await Promise.all(chosen.slices.map(loadedFaceOf));
  for (const face of faces) document.fonts.add(face);
  // A shadow tree keeps the page's style off the figure, and its ids apart from a preview's.
  const host = document.createElement("div");
  host.style.cssText = "all: initial; position: absolute; left: -99999px; visibility: hidden";
  host.setAttribute("aria-hidden", "true");
  host.attachShadow({ mode: "closed" }).append(svg);
  try {
    // The page's own rules for the same families have to be loaded as well, or they would swap in.
    await Promise.all(textRunsOf(svg).map(loadFaces));
    document.body.append(host);
    const texts = [...svg.querySelectorAll("text")].map((text) => placeText(text, chosen));
    return { texts, slices: chosen.slices };
  } finally {
    host.remove();
    for (const face of faces) document.fonts.delete(face);
  }
}

/** A slice as a face of the page. */
export async function faceOf(slice: FontSlice): Promise<FontFace> {
  const { family, weight, style, unicodeRange, woff2 } = slice;
  const source = woff2 === null ? await fetchWoff(slice) : `url("${woff2}")`;
  return new FontFace(family, source, { weight: `${weight}`, style, unicodeRange });
}

/** Faces that were loaded stay at hand: the slides of a story ask for the same. */
const loaded = new Map<FontSlice, Promise<FontFace>>();

function loadedFaceOf(slice: FontSlice): Promise<FontFace> {
  const known = loaded.get(slice);
  if (known) return known;
  const loading = faceOf(slice).then((face) => face.load());
  loaded.set(slice, loading);
  loading.catch(() => loaded.delete(slice));
  return loading;
}

function loadFaces({ node, families, weight, style }: TextRun): Promise<unknown> | null {
  const list = families.map((family) => `"${family}"`).join(", ");
  const font = `${style} ${weight} 12px ${list}`;
  // Asked to load what is there, browsers answer a frame later.
  return document.fonts.check(font, node.data) ? null : document.fonts.load(font, node.data);
}

function placeText(text: SVGTextElement, chosen: ChosenSlices): PlacedText {
  const runs = textRunsOf(text);
  const written = runs.reduce((total, { node }) => total + node.length, 0);
  if (text.getNumberOfChars() !== written)
    throw new Error(`The text “${text.textContent}” holds spaces that are not drawn.`);
  let start = 0;
  return {
    element: text,
    runs: runs.map((run) => {
      const first = start;
      start += run.node.length;
      const size = Number.parseFloat(getComputedStyle(run.parent).fontSize);
      return { ...run, size, characters: placeCharacters(text, run, first, chosen) };
    }),
  };
}

function placeCharacters(
  text: SVGTextElement,
  run: TextRun,
  first: number,
  { sliceOf }: ChosenSlices,
): PlacedCharacter[] {
  let index = first;
  return [...run.node.data].map((character) => {
    const { x, y } = text.getStartPositionOfChar(index);
    const end = text.getEndPositionOfChar(index);
    const angle = text.getRotationOfChar(index);
    index += character.length;
    const advance = Math.hypot(end.x - x, end.y - y);
    return { character, x, y, angle, advance, slice: sliceOf(character, run) };
  });
}
