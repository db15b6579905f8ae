import { inflateSync } from "node:zlib";
import { readChunks } from "./read-png.ts";

/** How much of a PNG of ours has its commonest colour, from 0 to 1: noise has hardly any. */
export function shareOfCommonestColour(png: Uint8Array): number {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (!header) throw new Error("The picture has no header.");
  const width = new DataView(header.buffer, header.byteOffset).getUint32(0);
  const parts = chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data);
  const rows = inflateSync(Buffer.concat(parts));
  const length = width * 3;
  const counts = new Map<number, number>();
  // A row is its filter, which is always 2 (what differs from the row above), and its pixels.
  let above = new Uint8Array(length);
  for (let at = 0; at < rows.length; at += length + 1) {
    const row = rows.subarray(at + 1, at + 1 + length).map((value, i) => value + (above[i] ?? 0));
    for (let i = 0; i < length; i += 3) {
      const colour = ((row[i] ?? 0) << 16) | ((row[i + 1] ?? 0) << 8) | (row[i + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    above = row;
  }
  return Math.max(...counts.values()) / ((rows.length / (length + 1)) * width);
}
