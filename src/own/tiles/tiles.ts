/** What is asked of the worker that cuts and reads the tiles of the reader's own layers, and its answers. */
import type { FlatShapes } from "./flat-shapes.ts";

export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The tiles of a layer end there; closer up, the last are drawn larger. */
export const closestTiles = 8;
/** What the tiles of a layer's shapes call them. */
export const shapesName = "own";

/** Where an archive is: a file of the reader's, or an address on this host. */
export type ArchivePlace = Blob | string;

/** What an archive says of itself. */
export interface ArchiveAbout {
  /** What its tiles call what is in them. */
  readonly named: readonly string[];
  readonly extent: readonly [west: number, south: number, east: number, north: number];
  /** The zoom where its tiles end. */
  readonly closest: number;
}

/** Why an archive cannot be shown. */
export type ArchiveFault = "gone" | "unreadable" | "pictures" | "no-names";

/** What is told of each of the features of a layer in its tiles. */
export interface TileProperties extends Readonly<Record<string, string>> {
  readonly id: string;
  readonly name: string;
}

export type TilesRequest =
  | {
      readonly does: "cut";
      readonly key: string;
      readonly shapes: FlatShapes;
      readonly properties: readonly TileProperties[];
    }
  | { readonly does: "open"; readonly key: string; readonly place: ArchivePlace }
  | { readonly does: "tile"; readonly key: string; readonly place: TilePlace }
  | { readonly does: "forget"; readonly key: string };

export interface NumberedRequest {
  readonly number: number;
  readonly request: TilesRequest;
}

/** What failed is said too, so that nobody waits. */
export type TilesAnswer =
  | { readonly tile: Uint8Array<ArrayBuffer> | null }
  | { readonly about: ArchiveAbout }
  | { readonly fault: ArchiveFault }
  | { readonly failure: string };

export interface TilesReply {
  readonly number: number;
  readonly answer: TilesAnswer;
}
