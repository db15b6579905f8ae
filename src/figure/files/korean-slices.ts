import koreanRanges from "@fontsource/noto-sans-kr/unicode.json";
import type { FontSlice } from "./font-slices";

const addresses = import.meta.glob<string>(
  "/node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-*-400-normal.{woff,woff2}",
  { query: "?url", import: "default", eager: true },
);

/** The Korean face in some hundred slices: loaded for texts that hold Korean, never for others. */
export const koreanSlices: readonly FontSlice[] = Object.entries(koreanRanges).flatMap(
  ([key, unicodeRange]) => {
    const number = /^\[(\d+)\]$/.exec(key)?.[1];
    const path = `/node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-${number}-400-normal`;
    const [woff, woff2] = [addresses[`${path}.woff`], addresses[`${path}.woff2`]];
    if (woff === undefined || woff2 === undefined) return [];
    const id = `noto-sans-kr-${number}-400-normal`;
    return [
      { id, family: "Noto Sans KR", weight: 400, style: "normal", unicodeRange, woff2, woff },
    ];
  },
);
