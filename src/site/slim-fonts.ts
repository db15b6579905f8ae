import subsetFont from "subset-font";
import type { Plugin } from "vite";

type Range = readonly [first: number, last: number];

/** What English is written in: the letters, figures and signs that a first visit asks for. */
const plain: readonly Range[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x00a0],
  [0x00a7, 0x00a7],
  [0x00a9, 0x00a9],
  [0x00ab, 0x00ab],
  [0x00b0, 0x00b1],
  [0x00b7, 0x00b7],
  [0x00bb, 0x00bb],
  [0x00d7, 0x00d7],
  // Türkiye is named on the first map.
  [0x00dc, 0x00dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

/** All else of Fontsource's slice "latin", as its `unicode-range` has it: letters with accents, and rarer signs. */
const accented: readonly Range[] = [
  [0x00a1, 0x00a6],
  [0x00a8, 0x00a8],
  [0x00aa, 0x00aa],
  [0x00ac, 0x00af],
  [0x00b2, 0x00b6],
  [0x00b8, 0x00ba],
  [0x00bc, 0x00d6],
  [0x00d8, 0x00db],
  [0x00dd, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x02bb, 0x02bc],
  [0x02c6, 0x02c6],
  [0x02da, 0x02da],
  [0x02dc, 0x02dc],
  [0x2215, 0x2215],
];

/** What names of waters are written in, which alone are slanted on a first visit. */
const slanted: readonly Range[] = [
  [0x0020, 0x0020],
  [0x0027, 0x0029],
  [0x002c, 0x002f],
  [0x0041, 0x005a],
  [0x0061, 0x007a],
  [0x00a0, 0x00a0],
  [0x2019, 0x2019],
];

/** What the finding, headings and whatever else stands in heavy letters are written in. */
const headed: readonly Range[] = [
  [0x0020, 0x0022],
  [0x0027, 0x0029],
  [0x002c, 0x003b],
  [0x003f, 0x003f],
  [0x0041, 0x005a],
  [0x0061, 0x007a],
  [0x00a0, 0x00a0],
  [0x00b7, 0x00b7],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
];

/** What is left of some ranges without others. */
function without(ranges: readonly Range[], others: readonly Range[]): Range[] {
  return ranges.flatMap(([first, last]) => {
    const left: Range[] = [];
    let from = first;
    for (const [start, end] of [...others, [last + 1, last + 1] as const]) {
      if (end < from || start > last + 1) continue;
      if (start > from) left.push([from, start - 1]);
      from = end + 1;
    }
    return left;
  });
}

/** The letters of a first visit, and the others, of a file of letters. */
function partsOf(file: string): readonly [first: readonly Range[], rest: readonly Range[]] {
  const few = /italic/.test(file) ? slanted : /-600-/.test(file) && headed;
  return few ? [few, [...without(plain, few), ...accented]] : [plain, accented];
}

const charactersOf = (ranges: readonly Range[]) =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((code) => String.fromCodePoint(code))
    .join("");

const hex = (code: number) => code.toString(16).toUpperCase();
const rangeOf = (ranges: readonly Range[]) =>
  ranges
    .map(([first, last]) => `U+${hex(first)}${last === first ? "" : `-${hex(last)}`}`)
    .join(",");

/** Small capitals and other alternates, which no text here asks for, are left out. */
const cut = (font: Uint8Array, ranges: readonly Range[]) =>
  subsetFont(Buffer.from(font), charactersOf(ranges), {
    targetFormat: "woff2",
    noLayoutClosure: true,
  });

/**
 * A style sheet whose faces of a file are two: of the letters that a first visit asks for, and of the
 * others from a file of their own.
 */
export function divideFaces(css: string, file: string, rest: string): string {
  const [first, others] = partsOf(file);
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    if (!face.includes(file)) return face;
    const within = (ranges: readonly Range[]) =>
      face.replace(/unicode-range:[^;}]*/, `unicode-range:${rangeOf(ranges)}`);
    return within(first) + within(others).replaceAll(file, rest);
  });
}

/**
 * Cuts the Latin fonts of a first visit in two: what English is written in, of slanted letters what waters
 * are named in, of heavy ones what headings are written in, and the others, which are fetched where
 * they are read. Half of their bytes stay away.
 */
export function slimFontsPlugin(): Plugin {
  return {
    name: "long-way-south:slim-fonts",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const files = Object.values(bundle);
        const sheets = files.filter(({ fileName }) => fileName.endsWith(".css"));
        for (const font of files) {
          if (font.type !== "asset" || typeof font.source === "string") continue;
          const named = /([^/]*-latin)(-\d+-(?:normal|italic))-[^/]*\.woff2$/.exec(font.fileName);
          if (!named) continue;
          // Beside Korean letters these few are asked for seldom, and stay together.
          if (named[0].includes("-kr-")) {
            font.source = await cut(font.source, [...plain, ...accented]);
            continue;
          }
          const [first, others] = partsOf(named[0]);
          const source = await cut(font.source, others);
          const name = `${named[1]}-accented${named[2]}.woff2`;
          const rest = this.getFileName(this.emitFile({ type: "asset", name, source }));
          font.source = await cut(font.source, first);
          for (const sheet of sheets)
            if (sheet.type === "asset")
              sheet.source = divideFaces(String(sheet.source), named[0], rest.replace(/^.*\//, ""));
        }
      },
    },
  };
}
