import { type PointerEvent, useEffect, useEffectEvent, useState } from "react";
import type { XY } from "#core/mercator.ts";
import { m } from "#languages/compiled/messages.js";
import { isDialogOpen } from "#ui/browser/open-dialog.ts";
import { goOn, pathOfStroke, type Stroke } from "./stroke.ts";
import "./WallPen.css";

export type WallTool = "pen" | "pointer";

/** Pixels that a key moves the pen or the pointer. */
const step = 24;

const ways: Readonly<Record<string, XY>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

const inWindow = ({ x, y }: XY): XY => ({
  x: Math.min(innerWidth, Math.max(0, x)),
  y: Math.min(innerHeight, Math.max(0, y)),
});

/** What a hand draws or points at in front of the room. It is kept nowhere: it goes with this element. */
export function WallPen({ tool }: { readonly tool: WallTool }) {
  const [spot, setSpot] = useState<XY | null>(null);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const isPen = tool === "pen";

  function onPointerDown({
    currentTarget,
    pointerId,
    button,
    clientX,
    clientY,
  }: PointerEvent): void {
    if (button !== 0) return;
    currentTarget.setPointerCapture(pointerId);
    setSpot({ x: clientX, y: clientY });
    if (isPen) setStrokes((before) => [...before, [{ x: clientX, y: clientY }]]);
  }

  function onPointerMove({ currentTarget, pointerId, clientX, clientY }: PointerEvent): void {
    const at = { x: clientX, y: clientY };
    setSpot(at);
    if (isPen && currentTarget.hasPointerCapture(pointerId))
      setStrokes((before) => goOn(before, at));
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const way = Object.hasOwn(ways, event.key) ? ways[event.key] : undefined;
    if (!way || !event.shiftKey || isDialogOpen()) return;
    // The story would go on.
    event.preventDefault();
    const from = spot ?? { x: innerWidth * 0.7, y: innerHeight / 2 };
    const to = inWindow({ x: from.x + way.x, y: from.y + way.y });
    setSpot(to);
    if (!isPen) return;
    const goesOn = strokes.at(-1)?.at(-1) === from;
    setStrokes(goesOn ? goOn(strokes, to) : [...strokes, [from, to]]);
  });
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);

  return (
    <div
      className="wall-pen"
      data-tool={tool}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    >
      <svg aria-hidden="true">
        {strokes.map((stroke, i) => (
          <g key={i}>
            <path className="wall-pen-casing" d={pathOfStroke(stroke)} />
            <path d={pathOfStroke(stroke)} />
          </g>
        ))}
        {spot && <circle cx={spot.x} cy={spot.y} />}
      </svg>
      <p role="status" className="visually-hidden">
        {isPen ? m.present_pen_on() : m.present_pointer_on()}
      </p>
    </div>
  );
}
