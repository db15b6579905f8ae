/** Names that whoever makes a picture has left out, or put elsewhere. */
import type { Position } from "geojson";
import type { Drawing } from "#drawing/drawing.ts";
import type { Box, Label } from "./label.ts";

export interface NamesByHand {
  readonly hidden: readonly string[];
  /** Where a name stands now, on the map: so it stays there at any size. */
  readonly moved: Readonly<Partial<Record<string, Position>>>;
}

export const keyOfName = ({ kind, id }: Pick<Label, "kind" | "id">): string => `${kind} ${id}`;

const moveBox = ({ left, top, right, bottom }: Box, dx: number, dy: number): Box => ({
  ...{ left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy },
});

/** A sign keeps its line to what it names. */
function move(label: Label, dx: number, dy: number): Label {
  const { at, boxes, pill, leader, second } = label;
  return {
    ...label,
    at: { x: at.x + dx, y: at.y + dy },
    boxes: boxes.map((box) => moveBox(box, dx, dy)),
    ...(pill && { pill: { ...pill, box: moveBox(pill.box, dx, dy) } }),
    ...(leader && { leader: { ...leader, to: { x: leader.to.x + dx, y: leader.to.y + dy } } }),
    ...(second && { second: move(second, dx, dy) }),
  };
}

/** The names as they were set, but for what was changed by hand. */
export function setByHand(
  labels: readonly Label[],
  { byHand, projection }: Pick<Drawing, "byHand" | "projection">,
): readonly Label[] {
  if (!byHand) return labels;
  const { hidden, moved } = byHand;
  return labels
    .filter((label) => !hidden.includes(keyOfName(label)))
    .map((label) => {
      const position = moved[keyOfName(label)];
      if (!position) return label;
      const { x, y } = projection.project(position);
      return move(label, x - label.at.x, y - label.at.y);
    });
}
