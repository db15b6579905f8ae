/** A figure's map as it is looked at while the figure is laid out, and drawn in the end: made once. */
import type { Element } from "xast";
import type { Geography } from "#atlas/geography/geography.ts";
import { drawContents } from "#drawing/draw-map.ts";
import { type Drawing, type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import { thinGeography } from "#drawing/land/thin-geography.ts";
import { contentsOf, type MapContents } from "#drawing/map-contents.ts";

interface Picture {
  readonly drawing: Drawing;
  readonly contents: MapContents;
  readonly draw: () => Element;
}

/** So many thinned geographies are kept: a figure looks at its map in two sizes before it is drawn. */
const mostThinned = 4;

/** The geography as it was thinned last: the same figure with another title asks for the same. */
const thinned = new WeakMap<Geography, Map<string, Geography>>();

function thinFor(published: Geography, { camera, width, height, projection, detail }: Drawing) {
  const key = JSON.stringify([camera, width, height, detail]);
  const all = thinned.get(published) ?? new Map<string, Geography>();
  thinned.set(published, all);
  const geography = all.get(key) ?? thinGeography(published, projection, detail);
  // The one that was asked for last goes last.
  all.delete(key);
  all.set(key, geography);
  const [oldest] = all.keys();
  if (all.size > mostThinned && oldest !== undefined) all.delete(oldest);
  return geography;
}

const pictures = new WeakMap<Geography, WeakMap<MapDrawing, Picture>>();

export function pictureOf(published: Geography, map: MapDrawing): Picture {
  const made = pictures.get(published) ?? new WeakMap<MapDrawing, Picture>();
  pictures.set(published, made);
  const known = made.get(map);
  if (known) return known;
  const drawing = prepareDrawing(map);
  const geography = thinFor(published, drawing);
  const contents = contentsOf(geography, drawing);
  const draw = () => drawContents(geography, contents, drawing);
  const picture = { drawing, contents, draw };
  made.set(map, picture);
  return picture;
}
