import { chooseSlices } from "./choose-slices";
import type { FontSlice } from "./font-slices";

/** The faces that a figure's texts need, as `@font-face` rules that carry their files. */
export async function writeFontFaces(svg: Element): Promise<string> {
  const { slices } = await chooseSlices(svg);
  return (await Promise.all(slices.map(writeFontFace))).join("\n");
}

async function writeFontFace({ family, weight, style, unicodeRange, woff2 }: FontSlice) {
  const base64 = await encodeBase64(await fetchFont(woff2));
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${unicodeRange}}`;
}

/** Fetches one of the site's own font files; throws where it cannot be had. */
export async function fetchFont(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font ${address} could not be loaded.`);
  return new Uint8Array(await response.arrayBuffer());
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
