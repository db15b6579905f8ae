import type { Element } from "xast";
import { x } from "xastscript";
import type { Drawing } from "#drawing/drawing.ts";
import { tenth } from "#drawing/path-data.ts";
import type { DrawnLeg } from "./drawn-legs.ts";
import { lengthOfLine, resample } from "./measure-line.ts";

/** The chevron in its own pixels, pointing right: as drawn for the map. */
const chevron = "M-2.5-6l6 6l-6 6";

/** The one mark of direction on the chosen route: half-way along its longest leg on the ground. */
export function drawDirection(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const lines = legs
    .filter(({ route, isFlown }) => route === drawing.route && !isFlown)
    .flatMap((leg) => leg.lines);
  const longest = lines.reduce<(typeof lines)[number]>(
    (best, line) => (lengthOfLine(line) > lengthOfLine(best) ? line : best),
    [],
  );
  const points = resample(longest, 2);
  const middle = Math.floor(points.length / 2);
  const [before, at, after] = [points[middle - 3], points[middle], points[middle + 3]];
  if (!before || !at || !after) return [];
  const angle = (Math.atan2(after.y - before.y, after.x - before.x) * 180) / Math.PI;
  const { map } = drawing.theme;
  const place = `translate(${tenth(at.x)} ${tenth(at.y)}) rotate(${tenth(angle)})`;
  const transform = drawing.scale === 1 ? place : `${place} scale(${drawing.scale})`;
  return [
    x("g", { transform, fill: "none", "pointer-events": "none", "data-part": "direction" }, [
      x("path", { d: chevron, stroke: map.labelHalo, "stroke-width": 6 }),
      x("path", { d: chevron, stroke: map.station, "stroke-width": 3 }),
    ]),
  ];
}
