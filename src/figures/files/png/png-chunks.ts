import { buf as crc32 } from "crc-32";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** One chunk of a PNG: length, type, data, checksum. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setInt32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** A text in UTF-8 under a keyword of at most 79 Latin letters, uncompressed so that any reader finds it. */
export function writeTextChunk(
  keyword: string,
  text: string,
  language = "",
): Uint8Array<ArrayBuffer> {
  return writeChunk("iTXt", new TextEncoder().encode(`${keyword}\0\0\0${language}\0\0${text}`));
}

/** How large a pixel is meant to be, from dots per inch. */
export function writeResolution(dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, dotsPerMetre);
  view.setUint32(4, dotsPerMetre);
  data[8] = 1;
  return writeChunk("pHYs", data);
}

/** The header of an opaque picture, eight bits a channel, with the signature before it. */
export function writeHeader(width: number, height: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, 2, 0, 0, 0], 8);
  return new Uint8Array([...signature, ...writeChunk("IHDR", data)]);
}
