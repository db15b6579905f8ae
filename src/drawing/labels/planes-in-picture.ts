/** Aeroplanes in pictures that nobody can move: along their flights, where they lie on nothing. */
import { alongAt, lengthOf } from "#drawing/corridors/along-line.ts";
import { distanceToLine } from "#drawing/corridors/distance-to-line.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import type { MapContents } from "#drawing/map-contents.ts";
import type { XY } from "#drawing/projection.ts";
import { type Box, squareAround } from "./label.ts";
import { touches } from "./label-space.ts";

interface Sign {
  readonly kind: "arrow" | "plane";
  readonly leg: string;
  readonly heading: number;
  readonly points: readonly XY[];
}

/** Half the side of an aeroplane, and what it is from the next one at least, in pixels. */
const half = 11;
const apart = 16;
/** Half the side of an arrow head, and what keeps an aeroplane off the middle of a line on the ground. */
const arrowHalf = 7;
const offLine = 3;

/** Where along its flight one is tried, the middle first. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78, 0.84];

const longest = (lines: readonly Line[]): Line =>
  lines.reduce<Line>((best, line) => (lengthOf(line) > lengthOf(best) ? line : best), []);

/** Signs with the aeroplanes moved off names, marks, lines and each other; one that has no room is left out. */
export function clearPlanes<S extends Sign>(
  signs: readonly S[],
  { legs, stations, incidents, labels }: Omit<MapContents, "countries" | "own">,
  { width, height, scale }: Pick<Drawing, "width" | "height" | "scale">,
): S[] {
  const arrows = signs.filter(({ kind }) => kind === "arrow").flatMap(({ points }) => points);
  const taken: Box[] = [
    ...[...stations, ...incidents].map(({ at, radius }) => squareAround(at, radius)),
    ...arrows.map((at) => squareAround(at, arrowHalf * scale)),
    ...labels.flatMap(({ boxes }) => boxes),
  ];
  const ground = legs.filter(({ isFlown }) => !isFlown);
  const isOffLines = (at: XY) =>
    ground.every(({ lines }) =>
      lines.every((line) => distanceToLine(at, line) > (half + offLine) * scale),
    );
  const isInFrame = ({ x, y }: XY) =>
    Math.abs(x - width / 2) < width / 2 - half * scale &&
    Math.abs(y - height / 2) < height / 2 - half * scale;
  return signs.flatMap((sign) => {
    if (sign.kind !== "plane") return [sign];
    const line = longest(legs.find(({ id }) => id === sign.leg)?.lines ?? []);
    const length = lengthOf(line);
    const found = shares
      .flatMap((share) => alongAt(line, share * length) ?? [])
      .find(
        ({ at }) =>
          isInFrame(at) &&
          !touches([squareAround(at, half * scale)], taken, scale) &&
          isOffLines(at),
      );
    if (!found) return [];
    taken.push(squareAround(found.at, apart * scale));
    return [{ ...sign, heading: found.heading, points: [found.at] }];
  });
}
