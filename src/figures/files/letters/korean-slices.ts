import koreanRanges from "@fontsource/noto-sans-kr/unicode.json";
import type { FontSlice } from "./font-slices.ts";

const addresses = import.meta.glob<string>(
  [
    "/node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-*-400-normal.{woff,woff2}",
    "/node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-*-600-normal.woff",
  ],
  { query: "?url", import: "default", eager: true },
);

function sliceOf(number: string, weight: 400 | 600, unicodeRange: string): FontSlice | undefined {
  const id = `noto-sans-kr-${number}-${weight}-normal`;
  const path = `/node_modules/@fontsource/noto-sans-kr/files/${id}`;
  const [woff, woff2] = [addresses[`${path}.woff`], addresses[`${path}.woff2`]];
  if (woff === undefined) return undefined;
  const style = "normal";
  return { id, family: "Noto Sans KR", weight, style, unicodeRange, woff, woff2: woff2 ?? null };
}

/**
 * The Korean face in some hundred slices: loaded for texts that hold Korean, never for others. The
 * bolder weight is for titles alone, and is not kept on the device: offline the other stands for it.
 */
export const koreanSlices: readonly FontSlice[] = Object.entries(koreanRanges).flatMap(
  ([key, unicodeRange]) => {
    const number = /^\[(\d+)\]$/.exec(key)?.[1];
    const regular = number && sliceOf(number, 400, unicodeRange);
    if (!regular) return [];
    const bold = sliceOf(number, 600, unicodeRange);
    return [regular, ...(bold ? [{ ...bold, instead: regular }] : [])];
  },
);
