/** What a reader has changed of a picture by hand. */
import type { Position } from "geojson";
import { positionAt, worldPoint, type XY } from "#core/mercator.ts";
import type { FigureOptions, LegendByHand } from "#figures/composing/figure-options.ts";
import type { Extent } from "#view/camera/extents.ts";

export interface HandForm {
  /** Names that are left out, by their keys: so that they can be put back, with their words. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly moved: Readonly<Record<string, Position>>;
  readonly legend: LegendByHand;
  /** What the map shows; `null` for what the view does. */
  readonly extent: Extent | null;
}

export const untouched: HandForm = { hidden: {}, moved: {}, legend: {}, extent: null };

/** The part of a figure's options that follows. */
export const optionsByHand = ({
  hidden,
  moved,
  legend,
}: HandForm): Pick<FigureOptions, "names" | "legend"> => ({
  names: { hidden: Object.keys(hidden), moved },
  legend,
});

const without = <T>(all: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));

export const hideName = (form: HandForm, key: string, words: string): HandForm => ({
  ...form,
  hidden: { ...form.hidden, [key]: words },
});

export const showName = (form: HandForm, key: string): HandForm => ({
  ...form,
  hidden: without(form.hidden, key),
});

export const moveName = (form: HandForm, key: string, position: Position): HandForm => ({
  ...form,
  moved: { ...form.moved, [key]: position },
});

export const putBack = (form: HandForm, key: string): HandForm => ({
  ...form,
  moved: without(form.moved, key),
});

type Bounds = readonly [upper: XY, lower: XY];

function changed([west, south, east, north]: Extent, change: (bounds: Bounds) => Bounds): Extent {
  const [upper, lower] = change([worldPoint([west, north]), worldPoint([east, south])]);
  const [nextWest, nextNorth] = positionAt(upper);
  const [nextEast, nextSouth] = positionAt(lower);
  return [nextWest, nextSouth, nextEast, nextNorth];
}

/** The map moved under its frame, by shares of the world's width. */
export const shiftExtent = (extent: Extent, { x: dx, y: dy }: XY): Extent =>
  changed(extent, (bounds) => {
    const [upper, lower] = bounds;
    // The poles lie at the world's edges: the map stops there.
    const down = Math.min(0.95 - lower.y, Math.max(0.05 - upper.y, dy));
    const moved = ({ x, y }: XY): XY => ({ x: x + dx, y: y + down });
    return [moved(upper), moved(lower)];
  });

/** As much larger or smaller around its middle. */
export const scaleExtent = (extent: Extent, by: number): Extent =>
  changed(extent, ([upper, lower]) => {
    const [x, y] = [(upper.x + lower.x) / 2, (upper.y + lower.y) / 2];
    const across = Math.min(0.5, ((lower.x - upper.x) / 2) * by);
    const down = Math.min(0.45, ((lower.y - upper.y) / 2) * by);
    return [
      { x: x - across, y: Math.max(0.03, y - down) },
      { x: x + across, y: Math.min(0.97, y + down) },
    ];
  });
