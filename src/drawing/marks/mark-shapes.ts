/** A reader's marks as shapes in pixels: the one geometry for both maps, figures, slides and paper. */
import { distanceBetween } from "#core/curves.ts";
import type { Above } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import type { Box } from "#drawing/labels/label.ts";
import type { XY } from "#drawing/projection.ts";
import type { Type } from "#drawing/text/text-width.ts";
import type { Mark } from "#own/marks/mark.ts";
import { markArrow, markWords } from "#symbology/marks.ts";
import { breakWords } from "./break-words.ts";

interface Circle {
  readonly at: XY;
  readonly radius: number;
}

/** The words of a mark on their paper. */
export interface MarkLabel {
  readonly lines: readonly string[];
  readonly type: Type;
  readonly box: Box;
}

interface Arrow {
  readonly from: XY;
  /** Where its curve is drawn to. */
  readonly control: XY;
  readonly tip: XY;
}

export interface MarkShape {
  readonly mark: Mark;
  readonly line?: Line;
  readonly ring?: Circle;
  readonly spot?: Circle;
  readonly arrow?: Arrow;
  readonly label?: MarkLabel;
}

const isIn = ({ x, y }: XY, { left, top, right, bottom }: Box) =>
  x >= left && x <= right && y >= top && y <= bottom;

const middleOf = ({ left, top, right, bottom }: Box): XY => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** How far a box has to go to lie between two edges; what is larger than that stays. */
function shift(from: number, to: number, start: number, end: number): number {
  if (to - from > end - start) return 0;
  return Math.max(0, start - from) - Math.max(0, to - end);
}

/** What is seen of the paper. */
const seenOf = ({ width, height, insets }: Above): Box => ({
  left: insets.left,
  top: insets.top,
  right: width - insets.right,
  bottom: height - insets.bottom,
});

interface Anchor {
  readonly at: XY;
  readonly below: boolean;
  /** Something of the mark is to be seen: then its words are, whole. */
  readonly isSeen: boolean;
}

/** Words around a point, or below it. */
function labelAt(
  words: string,
  { at: anchor, below, isSeen }: Anchor,
  paper: Above,
): MarkLabel | undefined {
  const { scale } = paper;
  const { size, lineHeight, padding, gap } = markWords;
  const type: Type = { face: "semibold", size: size * scale };
  const { lines, width: widest } = breakWords(words, type, markWords.mostEms);
  if (lines.length === 0) return undefined;
  const half = {
    x: widest / 2 + padding.x * scale,
    y: (lines.length * lineHeight * type.size) / 2 + padding.y * scale,
  };
  const at = below ? { x: anchor.x, y: anchor.y + gap * scale + half.y } : anchor;
  const seen = seenOf(paper);
  const [dx, dy] = isSeen
    ? [
        shift(at.x - half.x, at.x + half.x, seen.left, seen.right),
        shift(at.y - half.y, at.y + half.y, seen.top, seen.bottom),
      ]
    : [0, 0];
  return {
    lines,
    type,
    box: {
      left: at.x + dx - half.x,
      top: at.y + dy - half.y,
      right: at.x + dx + half.x,
      bottom: at.y + dy + half.y,
    },
  };
}

/** Where a way from the middle of a box to a point outside leaves the box. */
function leaves(box: Box, to: XY): XY {
  const from = middleOf(box);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(
    dx === 0 ? 1 : (box.right - from.x) / Math.abs(dx),
    dy === 0 ? 1 : (box.bottom - from.y) / Math.abs(dy),
  );
  return { x: from.x + dx * share, y: from.y + dy * share };
}

/** A slightly bowed arrow from words, or where there are none from their place; upwards, as a hand draws it. */
function arrowTo(tip: XY, start: XY, label: MarkLabel | undefined): Arrow | undefined {
  if (label && isIn(tip, label.box)) return undefined;
  const from = label ? middleOf(label.box) : start;
  const [dx, dy] = [tip.x - from.x, tip.y - from.y];
  const side = dx < 0 ? -1 : 1;
  const control = {
    x: (from.x + tip.x) / 2 + side * dy * markArrow.bow,
    y: (from.y + tip.y) / 2 - side * dx * markArrow.bow,
  };
  if (!label || isIn(control, label.box)) return { from, control, tip };
  return { from: leaves(label.box, control), control, tip };
}

/** The place half-way along a line. */
function halfWay(line: Line): XY {
  const lengths = line.slice(1).map((to, i) => distanceBetween(line[i] ?? to, to));
  let left = lengths.reduce((sum, each) => sum + each, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [line[i], line[i + 1]];
    if (!from || !to) break;
    const share = length === 0 ? 0 : left / length;
    if (share <= 1)
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    left -= length;
  }
  return line[0] ?? { x: 0, y: 0 };
}

export function shapeOf(mark: Mark, paper: Above): MarkShape {
  const { kind, words } = mark;
  const line = mark.points.map((point) => paper.project(point));
  const [at = { x: 0, y: 0 }, other = at] = line;
  const radius = distanceBetween(at, other);
  const isSeen = line.some((point) => isIn(point, seenOf(paper)));
  const labelled = (anchor: XY, below: boolean) => {
    const label = labelAt(words, { at: anchor, below, isSeen }, paper);
    return label ? { label } : {};
  };
  switch (kind) {
    case "words":
      return { mark, ...labelled(at, false) };
    case "arrow": {
      const said = labelled(at, false);
      const arrow = arrowTo(other, at, said.label);
      return { mark, ...said, ...(arrow && { arrow }) };
    }
    case "ring":
      return {
        ...{ mark, ring: { at, radius } },
        ...labelled({ x: at.x, y: at.y + radius }, true),
      };
    case "spotlight":
      return {
        ...{ mark, spot: { at, radius } },
        ...labelled({ x: at.x, y: at.y + radius }, true),
      };
    case "line":
      return { mark, line, ...labelled(halfWay(line), false) };
  }
}
