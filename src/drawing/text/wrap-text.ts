import { type Type, widthOf } from "./text-width.ts";

/** Every way to break words into a number of lines. */
function breaksInto(words: readonly string[], lines: number): string[][] {
  if (lines === 1) return [[words.join(" ")]];
  return Array.from({ length: words.length - lines + 1 }, (_, i) => i + 1).flatMap((taken) =>
    breaksInto(words.slice(taken), lines - 1).map((rest) => [
      words.slice(0, taken).join(" "),
      ...rest,
    ]),
  );
}

/** Breaks a name into balanced lines of at most so many ems, where its words allow it. */
export function wrapText(text: string, type: Type, maxEms: number): readonly string[] {
  // A stroke between two names ends a line; it does not begin one.
  const words = text.split(/ (?!\/)/);
  const target = Math.ceil(widthOf(text, type) / (maxEms * type.size));
  const lines = Math.min(Math.max(1, target), words.length);
  const unevenness = (broken: readonly string[]) =>
    Math.max(...broken.map((line) => widthOf(line, type)));
  return breaksInto(words, lines).reduce((best, broken) =>
    unevenness(broken) < unevenness(best) ? broken : best,
  );
}
