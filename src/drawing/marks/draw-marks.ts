/** Draws a reader's marks above everything else: what they veil, lines, rings, arrows, then words. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { Above, MapDrawing } from "#drawing/drawing.ts";
import { middleToBaseline } from "#drawing/labels/label.ts";
import { hundredth, pathData, tenth } from "#drawing/path-data.ts";
import type { XY } from "#drawing/projection.ts";
import type { Mark } from "#own/marks/mark.ts";
import { markArrow, markInk, markLine, markVeil, markWords } from "#symbology/marks.ts";
import type { Theme } from "#symbology/themes.ts";
import { type MarkLabel, type MarkShape, shapeOf } from "./mark-shapes.ts";

const at = ({ x, y }: XY) => `${tenth(x)} ${tenth(y)}`;

type Circle = NonNullable<MarkShape["spot"]>;

const circlePath = ({ at: { x, y }, radius }: Circle) => {
  const r = tenth(radius);
  return `M${tenth(x - radius)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
};

/** Whether any of a circle is to be seen. */
const isSeen = ({ at: { x, y }, radius }: Circle, { width, height }: Above) =>
  x + radius > 0 && x - radius < width && y + radius > 0 && y - radius < height;

/** Hides what lies outside the spotlights; where none of them is in sight, nothing. */
function drawVeil(shapes: readonly MarkShape[], paper: Above, theme: Theme): Element[] {
  const spots = shapes.flatMap(({ spot }) => spot ?? []).filter((spot) => isSeen(spot, paper));
  if (spots.length === 0) return [];
  const frame = `M0 0H${tenth(paper.width)}V${tenth(paper.height)}H0z`;
  return [
    x("path", {
      d: frame + spots.map(circlePath).join(""),
      fill: markInk(theme).veil,
      "fill-opacity": markVeil,
      "fill-rule": "evenodd",
    }),
  ];
}

/** The shaft ends within the head, and the head at the tip. */
function arrowPaths({ from, control, tip }: NonNullable<MarkShape["arrow"]>, scale: number) {
  const length = Math.hypot(tip.x - control.x, tip.y - control.y) || 1;
  const way = { x: (tip.x - control.x) / length, y: (tip.y - control.y) / length };
  const head = markArrow.head * scale;
  const back = (by: number, aside: number): XY => ({
    x: tip.x - way.x * by - way.y * aside,
    y: tip.y - way.y * by + way.x * aside,
  });
  return {
    shaft: `M${at(from)}Q${at(control)} ${at(back(head * 0.6, 0))}`,
    head: `M${at(tip)}L${at(back(head, head * 0.45))}L${at(back(head, -head * 0.45))}z`,
  };
}

/** What of a mark is drawn as strokes, and what is filled. */
function pathsOf({ line, ring, spot, arrow }: MarkShape, scale: number) {
  const drawn = arrow && arrowPaths(arrow, scale);
  const circle = ring ?? spot;
  return {
    stroke: [line && pathData([line]), circle && circlePath(circle), drawn?.shaft].join(""),
    fill: drawn?.head ?? "",
  };
}

function drawShape(shape: MarkShape, { scale }: Above, theme: Theme): Element[] {
  const { stroke, fill } = pathsOf(shape, scale);
  if (stroke === "" && fill === "") return [];
  const { ink, casing } = markInk(theme);
  const isSpot = shape.spot !== undefined;
  const width = markLine.width * scale * (isSpot ? 0.6 : 1);
  const around = 2 * markLine.casing * scale;
  const round = { "stroke-linecap": "round", "stroke-linejoin": "round" } as const;
  return [
    x("g", { fill: "none", ...round }, [
      x("path", { d: stroke + fill, stroke: casing, "stroke-width": hundredth(width + around) }),
      x("path", { d: stroke, stroke: ink, "stroke-width": hundredth(width) }),
      ...(fill === ""
        ? []
        : [x("path", { d: fill, fill: ink, stroke: ink, "stroke-width": hundredth(width / 2) })]),
    ]),
  ];
}

function drawLabel({ lines, type, box }: MarkLabel, scale: number, theme: Theme): Element {
  const { paper, letters, ink } = markInk(theme);
  const { lineHeight, padding, corner, edge } = markWords;
  const middle = tenth((box.left + box.right) / 2);
  const first = box.top + padding.y * scale + (lineHeight / 2 + middleToBaseline) * type.size;
  return x("g", [
    x("rect", {
      x: tenth(box.left),
      y: tenth(box.top),
      width: tenth(box.right - box.left),
      height: tenth(box.bottom - box.top),
      rx: tenth(corner * scale),
      fill: paper,
      stroke: ink,
      "stroke-width": hundredth(edge * scale),
    }),
    ...lines.map((line, i) =>
      x(
        "text",
        {
          x: middle,
          y: tenth(first + i * lineHeight * type.size),
          "font-size": tenth(type.size),
          "font-weight": 600,
          "text-anchor": "middle",
          fill: letters,
        },
        line,
      ),
    ),
  ]);
}

const draw = (marks: readonly Mark[], paper: Above, theme: Theme): Element[] => {
  const shapes = marks.map((mark) => shapeOf(mark, paper));
  return [
    x("g", { "data-part": "marks", "pointer-events": "none" }, [
      ...drawVeil(shapes, paper, theme),
      ...shapes.flatMap((shape) => drawShape(shape, paper, theme)),
      ...shapes.flatMap(({ label }) => (label ? [drawLabel(label, paper.scale, theme)] : [])),
    ]),
  ];
};

/** Marks as what lies above a map; none where there are none. */
export function marksOver(marks: readonly Mark[]): MapDrawing["over"] {
  if (marks.length === 0) return undefined;
  return {
    boxes: (paper) => marks.flatMap((mark) => shapeOf(mark, paper).label?.box ?? []),
    draw: (paper, theme) => draw(marks, paper, theme),
  };
}
