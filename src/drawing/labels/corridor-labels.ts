import { groupBy } from "#core/group-by.ts";
import { byEmphasis, type DrawnLeg } from "#drawing/corridors/drawn-legs.ts";
import { lengthOfLine, middleOf, resample } from "#drawing/corridors/measure-line.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";
import { type Type, widthOf } from "#drawing/text/text-width.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { corridorOpacities } from "#symbology/routes.ts";
import { mapType } from "#symbology/type.ts";
import { type Arc, fitArc } from "./fit-arc.ts";
import {
  type Box,
  blockLabel,
  type CurvedLabel,
  type Ink,
  type Label,
  middleToBaseline,
  squareAround,
} from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";

/** What a name along a corridor should keep off. */
interface Obstacles {
  /** Points along the legs of each route, a few pixels apart. */
  readonly legs: readonly { readonly route: RouteId; readonly isFlown: boolean; readonly at: XY }[];
  readonly marks: readonly Box[];
}

/** A place for a name; the lower its cost, the better it reads. */
interface Candidate {
  /** What it costs if it crosses nothing. */
  readonly cost: number;
  set(): Label;
}

interface Naming {
  readonly route: RouteId;
  readonly text: string;
  readonly width: number;
  readonly type: Type;
  readonly ink: Ink;
}

const spacingOfSamples = 4;

function pointOnCurve([a, b, c]: CurvedLabel["curve"], t: number): XY {
  const at = (axis: "x" | "y") =>
    a[axis] * (1 - t) ** 2 + 2 * b[axis] * t * (1 - t) + c[axis] * t ** 2;
  return { x: at("x"), y: at("y") };
}

/** Sets the name along an arc: `side` -1 above the line, 1 below it. */
function setAlong(arc: Arc, side: -1 | 1, { route, text, width, type, ink }: Naming): CurvedLabel {
  const { from, to, normal, bow } = arc;
  const { size } = type;
  const aside = mapType.corridor.aside * size;
  const clear = side < 0 ? -aside - arc.above : aside + arc.below;
  const shift = (point: XY, by: number) => ({
    x: point.x + normal.x * by,
    y: point.y + normal.y * by,
  });
  const baseline = clear + middleToBaseline * size;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const curve = [
    shift(from, baseline),
    shift(middle, baseline + 2 * bow),
    shift(to, baseline),
  ] as const;
  const pieces = Math.ceil(width / (0.6 * size));
  const share = Math.min(1, width / arc.length);
  const boxes = Array.from({ length: pieces }, (_, piece) => {
    const t = 0.5 + ((piece + 0.5) / pieces - 0.5) * share;
    return squareAround(shift(pointOnCurve(curve, t), -middleToBaseline * size), 0.56 * size);
  });
  return { kind: "corridor", set: "curve", id: route, lines: [text], type, ink, boxes, curve };
}

const isInBox = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  x > left && x < right && y > top && y < bottom;

function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function crossings(label: Label, { legs, marks }: Obstacles): number {
  const around = boxAround(label.boxes);
  const covered = (at: XY) => isInBox(at, around) && label.boxes.some((box) => isInBox(at, box));
  const lines = legs.reduce((sum, { at, isFlown, route }) => {
    if (!covered(at)) return sum;
    return sum + (isFlown ? 0.6 : route === label.id ? 1 : 2);
  }, 0);
  const onMarks = marks.filter((mark) => touches([mark], label.boxes)).length;
  return lines + 10 * onMarks;
}

function costOf(arc: Arc, side: -1 | 1): number {
  const tilt = Math.abs(Math.atan2(arc.to.y - arc.from.y, arc.to.x - arc.from.x));
  const steep = Math.max(0, tilt - Math.PI / 4) * 14;
  const bent = (Math.abs(arc.bow) / arc.length) * 50;
  return (arc.above + arc.below) * 2 + bent + steep + (side > 0 ? 3 : 0);
}

/** Every place along a line that is long enough. */
function alongLine(line: Line, naming: Naming): Candidate[] {
  const points = resample(line, spacingOfSamples);
  const needed = Math.ceil((naming.width + naming.type.size) / spacingOfSamples);
  const starts = points.length - needed;
  const length = lengthOfLine(line);
  return Array.from({ length: Math.max(0, Math.floor(starts / 2)) }, (_, i) => i * 2).flatMap(
    (start) => {
      const arc = fitArc(points.slice(start, start + needed + 1));
      if (!arc || arc.length < naming.width) return [];
      const offCentre = Math.abs(start / starts - 0.5) * 6;
      return ([-1, 1] as const).map((side) => ({
        cost: costOf(arc, side) + offCentre - Math.min(length, 500) / 40,
        set: () => setAlong(arc, side, naming),
      }));
    },
  );
}

/** Beside a line that is shorter than its name: level, and on either side of its middle. */
function besideLine(line: Line, naming: Naming): Candidate[] {
  const middle = middleOf(line);
  const { route, text, type, ink } = naming;
  const away = 0.75 * type.size;
  const reach = lengthOfLine(line) / 2;
  return [-0.6, 0, 0.6].flatMap((height) =>
    (["start", "end"] as const).map((anchor) => ({
      cost: 15 + Math.abs(height) * 3,
      set: () =>
        blockLabel({
          kind: "corridor",
          id: route,
          lines: [text],
          type,
          ink,
          at: { x: middle.x + (anchor === "start" ? away : -away), y: middle.y + height * reach },
          anchor,
          rotate: 0,
          lineHeight: 1.2,
        }),
    })),
  );
}

/**
 * The cheapest first. What a name would cross takes longest to find out: it is counted for as many
 * candidates as can still be the cheapest.
 */
function* cheapestFirst(
  candidates: readonly Candidate[],
  obstacles: Obstacles,
): Generator<Label, void> {
  const counted: { readonly label: Label; readonly cost: number }[] = [];
  for (const { cost, set } of [...candidates].sort((a, b) => a.cost - b.cost)) {
    while (counted[0] && counted[0].cost < cost) {
      yield counted[0].label;
      counted.shift();
    }
    const label = set();
    counted.push({ label, cost: cost + crossings(label, obstacles) });
    counted.sort((a, b) => a.cost - b.cost);
  }
  for (const { label } of counted) yield label;
}

function candidatesFor(legs: readonly DrawnLeg[], naming: Naming): Candidate[] {
  const onGround = legs.filter(({ isFlown }) => !isFlown);
  const lines = (onGround.length > 0 ? onGround : legs).flatMap(({ lines }) => lines);
  return lines.flatMap((line) => [...alongLine(line, naming), ...besideLine(line, naming)]);
}

/**
 * Names each route once, where its line runs smooth and free for long enough, or else beside it.
 * `receded` says whether to name the routes that another chosen one pushes back, or the rest.
 */
export function placeCorridorNames(
  legs: readonly DrawnLeg[],
  marks: readonly DrawnMark[],
  receded: boolean,
  space: LabelSpace,
  drawing: Drawing,
): void {
  const type: Type = { face: "semibold", size: mapType.corridor.size * drawing.scale };
  const obstacles: Obstacles = {
    legs: legs.flatMap(({ route, isFlown, lines }) =>
      lines.flatMap((line) => resample(line, 6).map((at) => ({ route, isFlown, at }))),
    ),
    marks: marks.map(({ at, radius }) => squareAround(at, radius)),
  };
  for (const [route, members] of groupBy(legs, (leg) => leg.route)) {
    const opacity = byEmphasis(route, drawing, corridorOpacities.name);
    const text = members[0]?.label ?? "";
    if (opacity < 1 !== receded || text === "") continue;
    const ink: Ink = {
      fill: drawing.theme.route[route],
      halo: drawing.theme.map.labelHalo,
      haloWidth: mapType.corridor.halo * drawing.scale,
      opacity,
    };
    const naming = { route, text, width: widthOf(text, type), type, ink };
    space.placeFirst(cheapestFirst(candidatesFor(members, naming), obstacles));
  }
}
