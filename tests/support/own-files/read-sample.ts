/** A file made in a test, read at the door. */
import { readFile } from "#own/reading/read-file.ts";
import type { Answers, OwnLayer } from "#own/reading/reading.ts";
import { utf8 } from "./write-files.ts";

const bytesOf = (file: string | Uint8Array) => (typeof file === "string" ? utf8(file) : file);

export function layerOf(file: string | Uint8Array, answers?: Answers): OwnLayer {
  const { layer, fault } = readFile(bytesOf(file), answers);
  if (!layer) throw new Error(`Refused: ${JSON.stringify(fault)}`);
  return layer;
}

export const faultOf = (file: string | Uint8Array) => readFile(bytesOf(file)).fault;

export const placesOf = ({ features }: OwnLayer) =>
  features.map(({ geometry }) => (geometry?.type === "Point" ? geometry.coordinates : geometry));

export const table = "name,lat,lon\nA,37.5,127\nB,17.97,102.6\n";
