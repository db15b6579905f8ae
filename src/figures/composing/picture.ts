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

/** The geography as it was thinned last: maps side by side are of one scale. */
const thinned = new WeakMap<Geography, { readonly key: string; readonly geography: Geography }>();

function thinFor(published: Geography, { camera, width, height, projection, detail }: Drawing) {
  const key = JSON.stringify([camera, width, height, detail]);
  const known = thinned.get(published);
  if (known?.key === key) return known.geography;
  const geography = thinGeography(published, projection, detail);
  thinned.set(published, { key, geography });
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
