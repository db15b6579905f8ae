/** What a hand means on the map: the maps tell it, and who names and lists things there hears of it. */
import type { Position } from "geojson";
import type { AnchorId, RecordId } from "#subject/places.ts";
import type { Pointer } from "#symbology/strokes.ts";
import { isAskedOnMap, select } from "#view/asking.ts";
import { openOwn } from "#view/own/own-actions.ts";
import type { OwnRef } from "#view/own/own-state.ts";
import type { EntityRef } from "#view/state.ts";
import { clearSelection, hover, type View } from "#view/store.ts";
import { createWatched } from "#view/watched.ts";

/** All incidents that one mark stands for. */
export interface IncidentsRef {
  readonly kind: "incidents";
  readonly id: AnchorId;
  /** The other places whose incidents it stands for as well. */
  readonly others?: readonly AnchorId[];
  /** The record of its country. */
  readonly place: RecordId;
  readonly position: Position;
}

export type MapThing = EntityRef | IncidentsRef | OwnRef;

/** What has a record of the atlas. */
export const isEntity = (thing: MapThing): thing is EntityRef =>
  thing.kind === "country" || thing.kind === "route";

/** CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map that stands on the page. */
export interface MapOnPage {
  readonly zoom: () => number;
  /** CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** Its upper left corner. */
  readonly corner: () => Point;
  readonly pointOf: (position: readonly number[]) => Point;
  readonly positionOf: (point: Point) => Position;
  /** Tells when it has moved; returns what ends that. */
  readonly onMove: (listen: () => void) => () => void;
}

/** Something was pressed; by `keys` it was gone to before. */
export interface Press {
  /** The nearest first. */
  readonly things: readonly [MapThing, ...MapThing[]];
  readonly at: Point;
  readonly by: Pointer | "keys";
}

export interface Pointed {
  readonly thing: MapThing;
  readonly at: Point;
}

/** The map at hand, once it stands. */
export const mapAtHand = createWatched<MapOnPage>();
/** What the pointer rests on. */
export const pointedAt = createWatched<Pointed>();
/** Who lists what was pressed before it is opened; true takes it. */
export const pressListener = createWatched<(press: Press) => boolean>();

/** What was pressed and is listed now. */
export const listedPress = createWatched<Press>();

/** The pointer has come to a thing of the map, or (null) to nothing; what is listed is not named as well. */
export function point(view: View, found: MapThing | null, at: Point): void {
  const thing = listedPress.get(view) ? null : found;
  hover(view, thing && isEntity(thing) ? thing : null);
  if (thing || pointedAt.get(view)) pointedAt.set(view, thing && { thing, at });
}

/** Chooses what can be chosen: of incidents their country, of the reader's own what its columns say. */
export function choose(view: View, thing: MapThing): void {
  if (thing.kind === "own") openOwn(view, { on: "feature", ref: thing });
  else select(view, thing.kind === "incidents" ? { kind: "country", id: thing.place } : thing);
}

/** Things of the map were pressed, the nearest first; none is the sea, which closes what is open. */
export function press(view: View, pressed: readonly MapThing[], at: Point, by: Press["by"]): void {
  pointedAt.set(view, null);
  // A question asks for a country or a route.
  const things = isAskedOnMap(view) ? pressed.filter(isEntity) : pressed;
  const [first, ...rest] = things;
  const made: Press | null = first ? { things: [first, ...rest], at, by } : null;
  const isTaken = made !== null && pressListener.get(view)?.(made) === true;
  listedPress.set(view, isTaken ? made : null);
  if (!first) clearSelection(view);
  else if (!isTaken) choose(view, first);
}

/** Whether a press is told of before anything opens: of several in reach of a finger one is chosen. */
export const isListed = ({ things, by }: Press): boolean =>
  things[0].kind === "incidents" || (by === "touch" && things.length > 1);
