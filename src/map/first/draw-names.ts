import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { drawLabels, drawPillLeader } from "#drawing/labels/draw-labels.ts";
import type { Box, Label } from "#drawing/labels/label.ts";
import { contentsOf } from "#drawing/map-contents.ts";
import { hundredth } from "#drawing/path-data.ts";
import type { XY } from "#drawing/projection.ts";
import { narrowCuts } from "#view/camera/extents.ts";
import { surroundingsAt } from "./surroundings.ts";

/**
 * Widths of the home extent, in pixels, from which on a set of names has room: on a phone, a small
 * and a large screen. The page shows the set that fits, and scales nothing of it.
 */
export const nameWidths = { narrow: 330, medium: 470, wide: 640 } as const;
type NameSet = keyof typeof nameWidths;

const origin: XY = { x: 0, y: 0 };

/** Draws around the origin, at a place in hundredths of the home extent: it stays whatever its size. */
function placeIn({ left, top, right, bottom }: Box, { x: px, y: py }: XY, content: Element[]) {
  const share = (value: number, from: number, to: number) =>
    `${hundredth(((value - from) / (to - from)) * 100)}%`;
  return x("svg", { x: share(px, left, right), y: share(py, top, bottom) }, content);
}

/** Where a label is, and itself there where it is around the origin. */
function anchorOf(label: Label): { at: XY; moved: Label } {
  const { at, pill } = label;
  if (!pill) return { at, moved: { ...label, at: origin } };
  const { left, right, top, bottom } = pill.box;
  const moved = { left: left - at.x, right: right - at.x, top: top - at.y, bottom: bottom - at.y };
  const { leader, ...rest } = pill;
  const from = leader && { ...leader, from: { x: leader.from.x - at.x, y: leader.from.y - at.y } };
  const own = { ...rest, box: moved, ...(from && { leader: from }) };
  return { at, moved: { ...label, at: origin, pill: own } };
}

/** Pixels from what a narrow map shows to the edges of its window. */
const phoneMargin = 24;
const far = 10_000;

/**
 * What lies on the map where each set is shown, by what is seen there: at the left foot what says what the map is not, at the
 * right foot the key, which a large window has open.
 */
function coveredAt(set: NameSet, { left, right, bottom }: Box): Box[] {
  const foot = { bottom: bottom + far };
  if (set === "narrow")
    return [
      { left: left - far, right: left + 57, top: bottom - 30, ...foot },
      { left: right - 121, right: right + far, top: bottom - 30, ...foot },
    ];
  const line = { left: left - far, right: left + 330, top: bottom + 4, ...foot };
  const key =
    set === "wide"
      ? { left: right - 112, top: bottom - 325 }
      : { left: right - 64, top: bottom - 40 };
  return [line, { ...key, right: right + far, ...foot }];
}

function namesAt(set: NameSet, geography: Geography): Element {
  const { options, home } = surroundingsAt(nameWidths[set], `f-${set}`);
  const width = home.right - home.left;
  const seen = {
    ...home,
    left: home.left + narrowCuts.west * width - phoneMargin,
    right: home.right - narrowCuts.east * width + phoneMargin,
  };
  const insets = { top: 0, bottom: 0, left: seen.left, right: options.width - seen.right };
  const drawing = prepareDrawing({
    ...options,
    covered: coveredAt(set, set === "narrow" ? seen : home),
    ...(set === "narrow" && { insets }),
  });
  const { labels } = contentsOf(geography, drawing);
  const drawn = drawLabels(labels, drawing, (label, draw) => {
    const { at, moved } = anchorOf(label);
    // A name that is hidden takes its line with it.
    return [placeIn(home, at, [...drawPillLeader(moved, drawing), ...draw(moved)])];
  });
  return x("g", { class: "first-map-set", "data-set": set }, drawn);
}

/** Names of the default view, over its ground. */
export function drawNames(geography: Geography): Element {
  const sets: readonly NameSet[] = ["narrow", "medium", "wide"];
  return x("svg", { class: "first-map-names", "text-anchor": "middle", "aria-hidden": "true" }, [
    ...sets.map((set) => namesAt(set, geography)),
  ]);
}
