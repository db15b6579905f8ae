import { hasLetter, loadLettersFor } from "#figures/composing/text/letters.ts";
import { type TextRun, textRunsOf } from "#figures/files/figure-document.ts";
import { type FontSlice, fontSlices } from "./font-slices.ts";

type Face = Pick<TextRun, "families" | "weight" | "style">;

export interface ChosenSlices {
  /** The slices that the figure's texts need, each once, in a fixed order. */
  readonly slices: readonly FontSlice[];
  /** The slice that draws a character; undefined where none of the faces has it. */
  readonly sliceOf: (character: string, face: Face) => FontSlice | undefined;
}

const lastResorts = ["Noto Sans", "Noto Sans KR"];

/** Letters that only the Korean face may have. */
const isBeyondLatin = (letter: string) =>
  !fontSlices.some((slice) => covers(slice, letter.codePointAt(0) ?? 0));

/** Finds the font files that a figure's texts need, and no others. */
export async function chooseSlices(svg: Element): Promise<ChosenSlices> {
  const runs = textRunsOf(svg);
  const texts = runs.map(({ node }) => node.data).join("");
  await loadLettersFor(texts);
  const hasKorean = [...new Set(texts)].some(isBeyondLatin);
  const all = hasKorean
    ? [...fontSlices, ...(await import("./korean-slices.ts")).koreanSlices]
    : fontSlices;
  const sliceOf: ChosenSlices["sliceOf"] = (character, face) => findSlice(all, character, face);
  const used = new Set(
    runs.flatMap((run) => [...new Set(run.node.data)].map((letter) => sliceOf(letter, run))),
  );
  return { slices: all.filter((slice) => used.has(slice)), sliceOf };
}

function findSlice(
  slices: readonly FontSlice[],
  character: string,
  { families, weight, style }: Face,
): FontSlice | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const family of [...families, ...lastResorts]) {
    const having = slices.filter((slice) => slice.family === family && covers(slice, code));
    const distance = (slice: FontSlice) =>
      Math.abs(slice.weight - weight) + (slice.style === style ? 0 : 1000);
    const [nearest] = having.sort((a, b) => distance(a) - distance(b));
    if (nearest) return nearest;
  }
  return undefined;
}

const rangesOf = new Map<FontSlice, readonly (readonly [first: number, last: number])[]>();

function covers(slice: FontSlice, code: number): boolean {
  let ranges = rangesOf.get(slice);
  if (!ranges) {
    ranges = slice.unicodeRange.split(",").map((range) => {
      const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    });
    rangesOf.set(slice, ranges);
  }
  const isPromised = ranges.some(([first, last]) => first <= code && code <= last);
  return isPromised && hasLetter(slice.family, code);
}
