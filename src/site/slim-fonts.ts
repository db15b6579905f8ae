import subsetFont from "subset-font";
import type { Plugin } from "vite";

/** Every character of Fontsource's slice "latin", as its `unicode-range` has them. */
const latin: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x02bb, 0x02bc],
  [0x02c6, 0x02c6],
  [0x02da, 0x02da],
  [0x02dc, 0x02dc],
  [0x0304, 0x0304],
  [0x0308, 0x0308],
  [0x0329, 0x0329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

const characters = latin
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  .map((code) => String.fromCodePoint(code))
  .join("");

/**
 * Takes small capitals and other alternates, which no text here asks for, out of the Latin fonts
 * that a first visit fetches: a fifth of them.
 */
export function slimFontsPlugin(): Plugin {
  return {
    name: "long-way-south:slim-fonts",
    apply: "build",
    async generateBundle(_, bundle) {
      const fonts = Object.values(bundle).filter(({ fileName }) =>
        /-latin-\d+-(normal|italic)-[^/]*\.woff2$/.test(fileName),
      );
      for (const font of fonts) {
        if (font.type !== "asset" || typeof font.source === "string") continue;
        font.source = await subsetFont(Buffer.from(font.source), characters, {
          targetFormat: "woff2",
          noLayoutClosure: true,
        });
      }
    },
  };
}
