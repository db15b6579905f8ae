import { type TextRun, textRunsOf } from "./figure-document";
import { type FontSlice, fontSlices } from "./font-slices";

type Face = Pick<TextRun, "families" | "weight" | "style">;

export interface ChosenSlices {
  /** The slices that the figure's texts need, each once, in a fixed order. */
  readonly slices: readonly FontSlice[];
  /** The slice that draws a character; undefined where none of the faces has it. */
  readonly sliceOf: (character: string, face: Face) => FontSlice | undefined;
}

const korean = /[\p{Script=Hangul}\p{Script=Han}]/u;
const lastResorts = ["Noto Sans", "Noto Sans KR"];

/** Finds the font files that a figure's texts need, and no others. */
export async function chooseSlices(svg: Element): Promise<ChosenSlices> {
  const runs = textRunsOf(svg);
  const hasKorean = runs.some(({ node }) => korean.test(node.data));
  const all = hasKorean
    ? [...fontSlices, ...(await import("./korean-slices")).koreanSlices]
    : fontSlices;
  const sliceOf: ChosenSlices["sliceOf"] = (character, face) => findSlice(all, character, face);
  const used = new Set(
    runs.flatMap((run) => [...new Set(run.node.data)].map((letter) => sliceOf(letter, run))),
  );
  return { slices: all.filter((slice) => used.has(slice)), sliceOf };
}

/** Characters of a figure that no embedded face has; an empty list means that every file can show all. */
export async function charactersWithoutFont(svg: Element): Promise<string[]> {
  const { sliceOf } = await chooseSlices(svg);
  const missing = textRunsOf(svg).flatMap((run) =>
    [...run.node.data].filter((character) => sliceOf(character, run) === undefined),
  );
  return [...new Set(missing)];
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
  return ranges.some(([first, last]) => first <= code && code <= last);
}
