import { families, mapFaces } from "virtual:letters";
import latinExt from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url";
import latinExtBold from "@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url";
import vietnamese from "@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff2?url";
import vietnameseBold from "@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff2?url";
import type { StyleSpecification } from "maplibre-gl";
import { sans } from "#ui/type/fonts.ts";

const vietnameseRange = [
  "U+0102-0103",
  "U+0110-0111",
  "U+0128-0129",
  "U+0168-0169",
  "U+01A0-01A1",
  "U+01AF-01B0",
  "U+1EA0-1EF9",
];
const latinExtRange = ["U+0100-02AF", "U+1E00-1EFF"];

/** MapLibre reads weight and style off the first name; the second is a family of the page (ui/fonts.ts). */
export const regular = ["Atlas Regular", sans, ...families];
export const semibold = ["Atlas Semibold", sans, ...families];
export const italic = ["Atlas Italic", sans, ...families];

/**
 * The letters that MapLibre would not wait for: of a family of the page it awaits the basic letters
 * alone. Those are not declared here: each face that a style adds to a page makes the browser lay out
 * the whole page anew. Earlier faces win where ranges overlap.
 */
export const fontFaces: NonNullable<StyleSpecification["font-faces"]> = {
  "Atlas Regular": [
    { url: vietnamese, "unicode-range": vietnameseRange },
    { url: latinExt, "unicode-range": latinExtRange },
    ...mapFaces.regular,
  ],
  "Atlas Semibold": [
    { url: vietnameseBold, "unicode-range": vietnameseRange },
    { url: latinExtBold, "unicode-range": latinExtRange },
    ...mapFaces.semibold,
  ],
  // What slants in Latin letters stands upright in others.
  "Atlas Italic": mapFaces.regular,
};
