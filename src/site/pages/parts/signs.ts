/** Small signs as the map has them; the words beside them say the same. */
import type { Outcome } from "#model/event.ts";
import type { Stance } from "#model/model.ts";
import { type Markup, s } from "#site/pages/markup.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { cornersOfMark, incidentLook, outcomeLooks } from "#symbology/points.ts";
import { pageTheme } from "#symbology/theme-variables.ts";

const { corner, stroke, sides } = incidentLook;
const half = (sides.one - stroke) / 2;

/** A country as the map colours it by its stance. */
export function stanceSign(stance: Stance | null): Markup {
  const fill = stance ? pageTheme.stance[stance] : pageTheme.map.origin;
  const edge = stance ? pageTheme.stanceEdge[stance] : pageTheme.map.origin;
  const box = { x: 1, y: 1, width: 22, height: 14, rx: 2.5, fill, stroke: edge, strokeWidth: 2 };
  return s("svg.swatch", { viewBox: "0 0 24 16", ariaHidden: "true" }, s("rect", box));
}

/** A route's colour. */
export const routeSign = (route: RouteId): Markup =>
  s("svg.swatch", { viewBox: "0 0 24 16", ariaHidden: "true" }, [
    s("line", { x1: 2, x2: 22, y1: 8, y2: 8, stroke: pageTheme.route[route], strokeWidth: 4 }),
  ]);

/** An incident as it ended. */
export function markSign(outcome: Outcome): Markup {
  const { isFilled, isWhole } = outcomeLooks[outcome];
  const box = { x: -half, y: -half, width: 2 * half, height: 2 * half, rx: corner };
  const look = { stroke: "currentcolor", strokeWidth: stroke };
  return s("svg.mark", { viewBox: "-6 -6 12 12", ariaHidden: "true" }, [
    isWhole
      ? s("rect", { ...box, ...look, fill: isFilled ? "currentcolor" : "none" })
      : s("path", { d: cornersOfMark(half), ...look, fill: "none" }),
  ]);
}
