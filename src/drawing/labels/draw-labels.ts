import type { Element } from "xast";
import { x } from "xastscript";
import { groupBy } from "#core/group-by.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import { pillLook } from "#symbology/pills.ts";
import { type BlockLabel, baselinesOf, type Label, labelKinds } from "./label.ts";

/** Puts what draws a label in its place. */
type Place = (label: Label, draw: (label: Label) => Element[]) => Element[];

const whereItIs: Place = (label, draw) => draw(label);

function drawBlock(label: BlockLabel): Element {
  const { at, lines, type, lineHeight, anchor, rotate, lift = 0 } = label;
  const [baseline = 0] = baselinesOf(lines.length, type, lineHeight);
  const left = tenth(at.x);
  const [first = "", ...rest] = lines;
  const attributes = {
    x: left,
    y: tenth(at.y + baseline - lift),
    ...(anchor === "middle" ? {} : { "text-anchor": anchor }),
    ...(rotate === 0 ? {} : { transform: `rotate(${rotate} ${left} ${tenth(at.y)})` }),
  };
  const dy = tenth(lineHeight * type.size);
  return x("text", attributes, [first, ...rest.map((line) => x("tspan", { x: left, dy }, line))]);
}

/** The sign around a name. */
function drawPill({ pill }: BlockLabel, { letters: scale }: Drawing): Element[] {
  if (!pill) return [];
  const { colours, box } = pill;
  const border = pillLook.border * scale;
  const [width, height] = [box.right - box.left - border, box.bottom - box.top - border];
  const middle = (box.top + box.bottom) / 2;
  return [
    x("rect", {
      x: tenth(box.left + border / 2),
      y: tenth(box.top + border / 2),
      width: tenth(width),
      height: tenth(height),
      rx: tenth(height / 2),
      fill: colours.fill,
      stroke: colours.edge,
      "stroke-width": hundredth(border),
    }),
    ...(colours.dot
      ? [
          x("circle", {
            cx: tenth(box.left + (pillLook.padding + 1) * scale),
            cy: tenth(middle),
            r: tenth(pillLook.dot * scale),
            fill: colours.dot,
            stroke: "none",
          }),
        ]
      : []),
  ];
}

/** The dot that a name belongs to, in the ink of its letters. */
const drawDot = ({ dot }: BlockLabel): Element[] =>
  dot ? [x("circle", { cx: tenth(dot.at.x), cy: tenth(dot.at.y), r: tenth(dot.radius) })] : [];

const drawLeader = ({ leader }: BlockLabel, { letters }: Drawing): Element[] => {
  if (!leader) return [];
  const { from, to, colour } = leader;
  const d = `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`;
  return [x("path", { d, stroke: colour, "stroke-width": hundredth(pillLook.leader * letters) })];
};

/** The line from the sign around a name to what it names. */
export function drawPillLeader({ pill, at, ink }: Label, { letters }: Drawing): Element[] {
  if (!pill?.leader) return [];
  const { from, colour } = pill.leader;
  const path = {
    d: `M${tenth(from.x)} ${tenth(from.y)}L${tenth(at.x)} ${tenth(at.y)}`,
    stroke: colour,
    "stroke-width": hundredth(pillLook.leader * letters),
    ...(ink.opacity !== undefined && ink.opacity < 1 && { opacity: ink.opacity }),
  };
  return [x("path", path)];
}

/** Lines from the signs around names to what they name: they lie beneath all marks. */
export function drawPillLeaders(labels: readonly Label[], drawing: Drawing): Element[] {
  const leaders = labels.flatMap((label) => drawPillLeader(label, drawing));
  if (leaders.length === 0) return [];
  return [x("g", { "data-part": "leaders", "pointer-events": "none" }, leaders)];
}

/** What labels of one look have in common. */
function lookOf({ kind, type, ink }: Label) {
  return {
    "data-labels": kind,
    "font-size": tenth(type.size),
    ...(type.face === "semibold" && { "font-weight": 600 }),
    ...(type.face === "italic" && { "font-style": "italic" }),
    ...(type.spacing && { "letter-spacing": hundredth(type.spacing * type.size) }),
    fill: ink.fill,
    ...(ink.haloWidth > 0 && { stroke: ink.halo, "stroke-width": tenth(ink.haloWidth * 2) }),
    ...(ink.opacity !== undefined && ink.opacity < 1 && { opacity: ink.opacity }),
  };
}

/**
 * All labels, the most important last and so on top. `place` may draw them elsewhere, or wrap them.
 */
export function drawLabels(
  labels: readonly Label[],
  drawing: Drawing,
  place: Place = whereItIs,
): Element[] {
  if (labels.length === 0) return [];
  const all = labels.flatMap((label) => (label.second ? [label, label.second] : [label]));
  const inOrder = all.sort((a, b) => labelKinds.indexOf(b.kind) - labelKinds.indexOf(a.kind));
  const groups = groupBy(inOrder, (label) => JSON.stringify(lookOf(label)));
  const draw = (label: Label) => [
    ...drawPill(label, drawing),
    ...drawLeader(label, drawing),
    ...drawDot(label),
    drawBlock(label),
  ];
  const attributes = {
    "paint-order": "stroke",
    "stroke-linejoin": "round",
    "pointer-events": "none",
  };
  return [
    x(
      "g",
      attributes,
      [...groups.values()].flatMap((members) => {
        const [first] = members;
        if (!first) return [];
        return [
          x(
            "g",
            lookOf(first),
            members.flatMap((label) => place(label, draw)),
          ),
        ];
      }),
    ),
  ];
}
