/** The reader's own data, as they are looked at. None of it goes into an address. */
import type { Geometry } from "geojson";
import type { KeptLayer } from "#own/layer/layer.ts";

/** A feature of a layer on the map. */
export interface OwnRef {
  readonly kind: "own";
  /** Of the layer, and the place in it from 0. */
  readonly id: `${string}.${number}`;
}

/** What stands in the panel of the reader's own data. */
export type OwnPanelAt =
  | { readonly on: "list" }
  | { readonly on: "layer"; readonly id: string }
  | { readonly on: "feature"; readonly ref: OwnRef };

export interface OwnState {
  readonly layers: readonly KeptLayer[];
  /** The panel is open, and at what. */
  readonly panel: OwnPanelAt | null;
  /** Files that were let fall on the page, until the panel takes them. */
  readonly brought: readonly File[];
  /** Why the last change is only in this tab, and gone when it is closed. */
  readonly trouble: "denied" | "full" | null;
  /** Those that the step of a story that is told shows, by their ids; null where it leaves that open. */
  readonly atStep: readonly string[] | null;
  /** The layers as they were when they were kept last. */
  readonly kept: readonly KeptLayer[] | null;
}

export const noOwn: OwnState = {
  layers: [],
  panel: null,
  brought: [],
  trouble: null,
  atStep: null,
  kept: null,
};

/** A feature of the reader's own, as it is drawn. */
export interface OwnToDraw {
  readonly ref: OwnRef;
  /** The id of its layer. */
  readonly layer: string;
  readonly look: number;
  readonly name: string;
  readonly geometry: Geometry;
}

/** What an id written elsewhere refers to. */
export function readOwnRef(id: string): OwnRef | null {
  const [layer = "", index = ""] = id.split(".");
  if (!/^own-[a-z0-9]+$/.test(layer) || !/^\d+$/.test(index)) return null;
  return { kind: "own", id: `${layer}.${Number(index)}` };
}
