import type { FontSlice } from "./letters/font-slices.ts";

type FontFile = Uint8Array<ArrayBuffer>;

/** Fetches one of the site's own font files; throws where it cannot be had. */
async function fetchFile(address: string): Promise<FontFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font ${address} could not be loaded.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A slice's WOFF file, or that of the slice that stands for it where it cannot be had. */
export async function fetchWoff({ woff, instead }: FontSlice): Promise<FontFile> {
  if (!instead) return fetchFile(woff);
  return fetchFile(woff).catch(() => fetchFile(instead.woff));
}

/** The smallest file of a slice that can be embedded. */
export async function fetchEmbeddable(
  slice: FontSlice,
): Promise<{ readonly bytes: FontFile; readonly format: "woff" | "woff2" }> {
  if (slice.woff2 !== null) return { bytes: await fetchFile(slice.woff2), format: "woff2" };
  return { bytes: await fetchWoff(slice), format: "woff" };
}
