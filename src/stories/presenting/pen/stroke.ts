/** What a pen draws on the wall, in CSS pixels. */
import type { XY } from "#core/mercator.ts";

export type Stroke = readonly XY[];

/** Pixels that a hand goes before the line follows. */
const least = 2.5;

/** The strokes with the last one going on to a point. */
export function goOn(strokes: readonly Stroke[], to: XY): readonly Stroke[] {
  const last = strokes.at(-1) ?? [];
  const from = last.at(-1);
  if (from && Math.hypot(to.x - from.x, to.y - from.y) < least) return strokes;
  return [...strokes.slice(0, -1), [...last, to]];
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const write = ({ x, y }: XY) => `${tenth(x)} ${tenth(y)}`;
const between = (a: XY, b: XY): XY => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** As one smooth line; of a single press a dot. */
export function pathOfStroke(stroke: Stroke): string {
  const [first, ...rest] = stroke;
  const last = rest.at(-1);
  if (!first) return "";
  if (!last) return `M${write(first)}h0`;
  const bends = rest
    .slice(0, -1)
    .map((at, i) => `Q${write(at)} ${write(between(at, rest[i + 1] ?? at))}`);
  return `M${write(first)}${bends.join("")}L${write(last)}`;
}
