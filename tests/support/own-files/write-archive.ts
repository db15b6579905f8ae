/** Writes a PMTiles archive, version 3 (the package `pmtiles` reads them and writes none). */
import { gzipSync } from "fflate";
import { zxyToTileId } from "pmtiles";

const headerLength = 127;
/** A root directory must lie in the first 16 KiB; larger ones lead to leaves. */
const longestRoot = 16_384 - headerLength;
const leafEntries = 2048;
const [gzip, vectorTiles] = [2, 1];

export interface ArchiveTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Uncompressed. */
  readonly data: Uint8Array;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  readonly run: number;
}

interface About {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  /** 1 for vector tiles, 2 for PNG. */
  readonly tileType?: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function join(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const compress = (bytes: Uint8Array): Bytes => new Uint8Array(gzipSync(bytes, { mtime: 0 }));

function writeDirectory(entries: readonly Entry[]): Bytes {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  for (const [i, { id }] of entries.entries()) pushVarint(bytes, id - (entries[i - 1]?.id ?? 0));
  for (const { run } of entries) pushVarint(bytes, run);
  for (const { length } of entries) pushVarint(bytes, length);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    pushVarint(bytes, before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return compress(Uint8Array.from(bytes));
}

/** The root directory, and the leaves that it leads to if it would be too long by itself. */
function writeDirectories(entries: readonly Entry[]): { root: Bytes; leaves: Bytes } {
  const root = writeDirectory(entries);
  if (root.length <= longestRoot) return { root, leaves: new Uint8Array() };
  const leaves: Bytes[] = [];
  const top: Entry[] = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += leafEntries) {
    const leaf = writeDirectory(entries.slice(i, i + leafEntries));
    leaves.push(leaf);
    top.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
    offset += leaf.length;
  }
  return { root: writeDirectory(top), leaves: join(leaves) };
}

/** An archive of tiles. */
export function writeArchive(
  tiles: readonly ArchiveTile[],
  metadata: object,
  { minZoom, maxZoom, bounds, tileType = vectorTiles }: About,
): Bytes {
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data: compress(data) }))
    .sort((a, b) => a.id - b.id);
  let end = 0;
  const entries = ordered.map(({ id, data }) => {
    const entry = { id, offset: end, length: data.length, run: 1 };
    end += data.length;
    return entry;
  });
  const { root, leaves } = writeDirectories(entries);
  const described = compress(new TextEncoder().encode(JSON.stringify(metadata)));
  const header = new Uint8Array(headerLength);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode("PMTiles"));
  header[7] = 3;
  let at = headerLength;
  [root.length, described.length, leaves.length, end].forEach((length, i) => {
    view.setBigUint64(8 + i * 16, BigInt(at), true);
    view.setBigUint64(16 + i * 16, BigInt(length), true);
    at += length;
  });
  for (const place of [72, 80, 88]) view.setBigUint64(place, BigInt(entries.length), true);
  header.set([1, gzip, gzip, tileType, minZoom, maxZoom], 96);
  for (const [i, degrees] of bounds.entries())
    view.setInt32(102 + i * 4, Math.round(degrees * 1e7), true);
  return join([header, root, described, leaves, ...ordered.map(({ data }) => data)]);
}
