import latinItalic from "@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url";
import latin from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url";
import latinBold from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url";
import latinExt from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url";
import latinExtBold from "@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url";
import vietnamese from "@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff2?url";
import vietnameseBold from "@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff2?url";
import type { StyleSpecification } from "maplibre-gl";

const latinRange = ["U+0000-00FF", "U+2000-206F", "U+2122"];
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

export const regular = ["Atlas Regular"];
export const semibold = ["Atlas Semibold"];
export const italic = ["Atlas Italic"];

/** The page's own font files for the labels of the map; earlier faces win where ranges overlap. */
export const fontFaces: NonNullable<StyleSpecification["font-faces"]> = {
  "Atlas Regular": [
    { url: latin, "unicode-range": latinRange },
    { url: vietnamese, "unicode-range": vietnameseRange },
    { url: latinExt, "unicode-range": latinExtRange },
  ],
  "Atlas Semibold": [
    { url: latinBold, "unicode-range": latinRange },
    { url: vietnameseBold, "unicode-range": vietnameseRange },
    { url: latinExtBold, "unicode-range": latinExtRange },
  ],
  "Atlas Italic": [{ url: latinItalic, "unicode-range": latinRange }],
};
