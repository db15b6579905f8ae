/**
 * The page's typefaces as files, sliced by script. A figure fetches the slices whose characters it
 * shows: WOFF2 to embed, WOFF to read the outlines (its tables are deflated, which browsers undo).
 */
import notoRanges from "@fontsource/noto-sans/unicode.json";
import serifRanges from "@fontsource/source-serif-4/unicode.json";

export interface FontSlice {
  /** Unique, and a valid font name: `noto-sans-latin-400-normal`. */
  readonly id: string;
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  readonly unicodeRange: string;
  /** `null` where only the other is published, as it is needed for outlines in any case. */
  readonly woff2: string | null;
  readonly woff: string;
  /** What stands for it where its file cannot be had. */
  readonly instead?: FontSlice;
}

const addresses = import.meta.glob<string>(
  [
    "/node_modules/@fontsource/noto-sans/files/noto-sans-{latin,latin-ext,vietnamese}-{400,600}-normal.{woff,woff2}",
    "/node_modules/@fontsource/noto-sans/files/noto-sans-{latin,latin-ext,vietnamese}-400-italic.{woff,woff2}",
    "/node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,vietnamese}-{400,600}-normal.{woff,woff2}",
  ],
  { query: "?url", import: "default", eager: true },
);

const families = [
  { family: "Noto Sans", name: "noto-sans", ranges: notoRanges },
  { family: "Source Serif 4", name: "source-serif-4", ranges: serifRanges },
] as const;

// Vietnamese letters are in the large extended slice too: the small one is asked first.
const scripts = ["latin", "vietnamese", "latin-ext"] as const;

const faces = [
  { weight: 400, style: "normal" },
  { weight: 600, style: "normal" },
  { weight: 400, style: "italic" },
] as const;

/** Every slice, in the order in which a character looks for its own. */
export const fontSlices: readonly FontSlice[] = families.flatMap(({ family, name, ranges }) =>
  scripts.flatMap((script) =>
    faces.flatMap(({ weight, style }) => {
      const id = `${name}-${script}-${weight}-${style}`;
      const path = `/node_modules/@fontsource/${name}/files/${id}`;
      const [woff, woff2] = [addresses[`${path}.woff`], addresses[`${path}.woff2`]];
      if (woff === undefined || woff2 === undefined) return [];
      return [{ id, family, weight, style, unicodeRange: ranges[script], woff2, woff }];
    }),
  ),
);
