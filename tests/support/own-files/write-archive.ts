/** Writes a PMTiles archive, version 3 (the package `pmtiles` reads them and writes none). */
import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";

const headerLength = 127;
/** A root directory must lie in the first 16 KiB; larger ones lead to leaves. */
const longestRoot = 16_384 - headerLength;
const leafEntries = 2048;
const [gzip, vectorTiles] = [2, 1];

/** @typedef {{z: number, x: number, y: number, data: Uint8Array}} Tile */
/** @typedef {{id: number, offset: number, length: number, run: number}} Entry */

/**
 * @param {number[]} bytes
 * @param {number} value
 */
function pushVarint(bytes, value) {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** @param {readonly Entry[]} entries */
function writeDirectory(entries) {
  /** @type {number[]} */
  const bytes = [];
  pushVarint(bytes, entries.length);
  for (const [i, { id }] of entries.entries()) pushVarint(bytes, id - (entries[i - 1]?.id ?? 0));
  for (const { run } of entries) pushVarint(bytes, run);
  for (const { length } of entries) pushVarint(bytes, length);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    pushVarint(bytes, before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return gzipSync(Uint8Array.from(bytes));
}

/**
 * The root directory, and the leaves that it leads to if it would be too long by itself.
 * @param {readonly Entry[]} entries
 */
function writeDirectories(entries) {
  const root = writeDirectory(entries);
  if (root.length <= longestRoot) return { root, leaves: Buffer.alloc(0) };
  /** @type {Buffer[]} */
  const leaves = [];
  /** @type {Entry[]} */
  const top = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += leafEntries) {
    const leaf = writeDirectory(entries.slice(i, i + leafEntries));
    leaves.push(leaf);
    top.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
    offset += leaf.length;
  }
  return { root: writeDirectory(top), leaves: Buffer.concat(leaves) };
}

/**
 * An archive of vector tiles, each still uncompressed.
 * @param {readonly Tile[]} tiles
 * @param {object} metadata
 * @param {{minZoom: number, maxZoom: number, bounds: readonly [number, number, number, number]}} about
 */
export function writeArchive(tiles, metadata, { minZoom, maxZoom, bounds }) {
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data: gzipSync(data) }))
    .sort((a, b) => a.id - b.id);
  let end = 0;
  const entries = ordered.map(({ id, data }) => {
    const entry = { id, offset: end, length: data.length, run: 1 };
    end += data.length;
    return entry;
  });
  const { root, leaves } = writeDirectories(entries);
  const described = gzipSync(JSON.stringify(metadata));
  const header = Buffer.alloc(headerLength);
  header.write("PMTiles");
  header.writeUInt8(3, 7);
  const parts = [root.length, described.length, leaves.length, end];
  let at = headerLength;
  parts.forEach((length, i) => {
    header.writeBigUInt64LE(BigInt(at), 8 + i * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + i * 16);
    at += length;
  });
  for (const place of [72, 80, 88]) header.writeBigUInt64LE(BigInt(entries.length), place);
  header.set([1, gzip, gzip, vectorTiles, minZoom, maxZoom], 96);
  for (const [i, degrees] of bounds.entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + i * 4);
  }
  return Buffer.concat([header, root, described, leaves, ...ordered.map(({ data }) => data)]);
}
