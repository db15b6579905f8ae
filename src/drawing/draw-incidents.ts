import type { Element } from "xast";
import { x } from "xastscript";
import { cornersOfMark, incidentLook, outcomeLooks } from "#symbology/points.ts";
import { mapType } from "#symbology/type.ts";
import type { DrawnMark } from "./draw-points.ts";
import type { Drawing } from "./drawing.ts";
import { tenth } from "./path-data.ts";

/** A square by how what it marks ended: filled, open, or corners alone. */
export function drawSquare(
  {
    id,
    at,
    radius,
    outcome,
  }: Pick<DrawnMark, "at" | "radius" | "outcome"> & Partial<Pick<DrawnMark, "id">>,
  { theme, letters: scale }: Pick<Drawing, "theme" | "letters">,
): Element[] {
  const { incident, incidentFill } = theme.map;
  const stroke = incidentLook.stroke * scale;
  const side = tenth(2 * radius - stroke);
  const { isFilled, isWhole } = outcomeLooks[outcome];
  const { halo, corner } = incidentLook;
  const around = x("rect", {
    x: tenth(at.x - radius - halo * scale),
    y: tenth(at.y - radius - halo * scale),
    width: tenth(2 * (radius + halo * scale)),
    height: tenth(2 * (radius + halo * scale)),
    rx: tenth((corner + halo) * scale),
    fill: incidentFill,
  });
  const square = x("rect", {
    x: tenth(at.x - radius + stroke / 2),
    y: tenth(at.y - radius + stroke / 2),
    width: side,
    height: side,
    rx: tenth(corner * scale),
    fill: isFilled ? incident : incidentFill,
    stroke: isWhole ? incident : incidentFill,
    "stroke-width": tenth(stroke),
    ...(id !== undefined && { "data-incidents": id, "data-outcome": outcome }),
  });
  if (isWhole) return [around, square];
  const corners = x("path", {
    d: cornersOfMark(radius - stroke / 2),
    transform: `translate(${tenth(at.x)} ${tenth(at.y)})`,
    fill: "none",
    stroke: incident,
    "stroke-width": tenth(stroke),
    "stroke-linejoin": "round",
  });
  return [around, square, corners];
}

function drawNumber({ at, outcome, text }: DrawnMark, { theme, letters: scale }: Drawing): Element {
  const size = mapType.incidents.size * scale;
  const { incident, incidentFill } = theme.map;
  const number = {
    x: tenth(at.x),
    // Digits are 0.71 em high: half of that puts them in the middle.
    y: tenth(at.y + size * 0.357),
    fill: outcomeLooks[outcome].isFilled ? incidentFill : incident,
    "font-size": tenth(size),
    "font-weight": 600,
  };
  return x("text", number, text);
}

export function drawIncidents(marks: readonly DrawnMark[], drawing: Drawing): Element[] {
  if (marks.length === 0) return [];
  const draw = (mark: DrawnMark) =>
    x("g", [
      ...drawSquare(mark, drawing),
      ...(mark.text === "" ? [] : [drawNumber(mark, drawing)]),
    ]);
  // What has a number lies over what has none.
  const inOrder = [...marks].sort((a, b) => a.radius - b.radius);
  return [x("g", { "pointer-events": "none" }, inOrder.map(draw))];
}
