import { type PointerEvent, useState } from "react";
import type { XY } from "#core/mercator.ts";
import type { Box } from "#drawing/labels/label.ts";
import { type ByHand, type FigureName, onMap } from "#figures/composing/by-hand.ts";

interface Dragged {
  /** Nothing: the map itself. */
  readonly name: FigureName | null;
  readonly from: XY;
  readonly to: XY;
}

interface DragProps {
  readonly byHand: ByHand | null;
  /** Width of the figure, in its own pixels. */
  readonly width: number;
  readonly onMoveName: (name: FigureName, by: XY) => void;
  readonly onMoveMap: (by: XY) => void;
}

const holds = ({ left, top, right, bottom }: Box, { x, y }: XY, reach: number) =>
  x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;

/** CSS pixels around a name in which it is still taken hold of, and those that are no movement yet. */
const reach = 6;
const still = 3;

/** A name, or the map in its frame, is taken hold of in the preview and put elsewhere. */
export function useDrag({ byHand, width, onMoveName, onMoveMap }: DragProps) {
  const [dragged, setDragged] = useState<Dragged | null>(null);

  function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
    const box = currentTarget.querySelector("svg")?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const ratio = width / box.width;
    return { x: (clientX - box.left) * ratio, y: (clientY - box.top) * ratio, ratio };
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const at = placeOf(event);
    if (!at || !byHand || event.button !== 0) return;
    const name = byHand.names.findLast(({ boxes }) =>
      boxes.some((box) => holds(box, at, reach * at.ratio)),
    );
    if (!name && !holds(byHand.map, at, 0)) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged({ name: name ?? null, from: at, to: at });
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const to = dragged && placeOf(event);
    if (!to) return;
    const { name, from } = dragged;
    const way = { x: to.x - from.x, y: to.y - from.y };
    const by = name && byHand ? onMap(name, byHand.map, way) : way;
    setDragged({ ...dragged, to: { x: from.x + by.x, y: from.y + by.y } });
  }

  function onPointerUp(event: PointerEvent<HTMLElement>) {
    const to = placeOf(event);
    setDragged(null);
    if (!dragged || !to) return;
    const by = { x: to.x - dragged.from.x, y: to.y - dragged.from.y };
    if (Math.hypot(by.x, by.y) < still * to.ratio) return;
    if (dragged.name) onMoveName(dragged.name, by);
    else onMoveMap(by);
  }

  return {
    dragged,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: () => setDragged(null),
    },
  };
}
