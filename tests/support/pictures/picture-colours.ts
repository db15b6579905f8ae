import { decode } from "fast-png";

/** How much of a PNG has its commonest colour, from 0 to 1: noise has hardly any. */
export function shareOfCommonestColour(png: Uint8Array): number {
  const { data, channels } = decode(png);
  const counts = new Map<number, number>();
  let most = 0;
  for (let at = 0; at < data.length; at += channels) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    const count = (counts.get(colour) ?? 0) + 1;
    counts.set(colour, count);
    most = Math.max(most, count);
  }
  return most / (data.length / channels);
}
