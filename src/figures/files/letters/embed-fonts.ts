import { fetchEmbeddable } from "#figures/files/fetch-font.ts";
import { chooseSlices } from "./choose-slices.ts";
import type { FontSlice } from "./font-slices.ts";

/** The faces that a figure's texts need, as `@font-face` rules that carry their files. */
export async function writeFontFaces(svg: Element): Promise<string> {
  const { slices } = await chooseSlices(svg);
  return (await Promise.all(slices.map(writeFontFace))).join("\n");
}

async function writeFontFace(slice: FontSlice) {
  const { family, weight, style, unicodeRange } = slice;
  const { bytes, format } = await fetchEmbeddable(slice);
  const source = `url(data:font/${format};base64,${await encodeBase64(bytes)}) format("${format}")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:${source};unicode-range:${unicodeRange}}`;
}

/** Base64 by the browser itself: a spread into `fromCharCode` overflows on large files. */
async function encodeBase64(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new FileReader();
  const loaded = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
  });
  reader.readAsDataURL(new Blob([bytes]));
  const address = await loaded;
  return address.slice(address.indexOf(",") + 1);
}
