import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from "react";
import type { XY } from "#core/mercator.ts";
import type { Above } from "#drawing/drawing.ts";
import { shapeOf } from "#drawing/marks/mark-shapes.ts";
import { m } from "#languages/compiled/messages.js";
import type { Mark, Place } from "#own/marks/mark.ts";
import { nameOfPoint, placeOfPoint } from "#own/marks/mark-names.ts";
import { isUndo } from "#ui/browser/keyboard.ts";
import { attend, offerFocus } from "#view/attention.ts";
import { mapAtHand } from "#view/hand/pointing.ts";
import type { Marking } from "#view/marks/marking.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { followMap } from "./follow-map.ts";
import "./MarkHandles.css";
import { movePoint, placeByKey } from "./move-mark.ts";
import { paperOf } from "./paper-of.ts";

/**
 * Where a point is taken hold of, on the paper: words stand at their first point, and are read while
 * they are moved, so that they are held at their corner.
 */
function holdOf(mark: Mark, point: number, paper: Above): XY | null {
  const position = mark.points[point];
  const isWords = point === 0 && (mark.kind === "words" || mark.kind === "arrow");
  const box = isWords ? shapeOf(mark, paper).label?.box : undefined;
  if (box) return { x: box.left, y: box.top };
  return position ? paper.project(position) : null;
}

/** A button at each point of each mark, by which pointers and keys move it. */
export function MarkHandles({ marks, chosen, change, choose, remove, undo }: Marking) {
  const view = useView();
  const place = useRef<HTMLFieldSetElement>(null);
  const hint = useId();
  const [said, setSaid] = useState("");
  const isHeld = useRef(false);
  /** From the pointer to the point that it has taken hold of. */
  const grip = useRef<XY>({ x: 0, y: 0 });
  useEffect(() => {
    // The one that had the focus is gone, with its mark.
    if (isHeld.current && document.activeElement === document.body) attend(view, "marks");
  });
  const insets = useViewState((state) => state.insets);
  useEffect(() => {
    // With other panels, words lie elsewhere.
    void insets;
    return followMap(view, (map) => {
      const paper = paperOf(map, view.getState());
      for (const handle of place.current?.querySelectorAll<HTMLElement>("[data-mark]") ?? []) {
        const { mark, point } = handle.dataset;
        const held = marks[Number(mark)];
        const at = held && holdOf(held, Number(point), paper);
        if (at) handle.style.translate = `${at.x}px ${at.y}px`;
      }
    });
  }, [view, marks, insets]);
  useEffect(
    () =>
      offerFocus(view, "mark", () =>
        place.current?.querySelector<HTMLElement>(`[data-mark="${chosen}"]`),
      ),
    [view, chosen],
  );

  function moveTo(at: number, point: number, to: Place): void {
    const next = movePoint(marks, at, point, to);
    if (next === marks) return;
    change(next, `move ${at}.${point}`);
    const position = next[at]?.points[point];
    if (position) setSaid(placeOfPoint(position));
  }

  function onKeyDown(event: KeyboardEvent, at: number, point: number): void {
    const { key, shiftKey } = event;
    const position = marks[at]?.points[point];
    const to = position && placeByKey(position, key, shiftKey);
    const takesBack = isUndo(event);
    const isDelete = key === "Delete" || key === "Backspace";
    if (!to && !takesBack && !isDelete && key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (to) moveTo(at, point, to);
    else if (takesBack) undo();
    else {
      if (isDelete) remove(at);
      attend(view, "marks");
    }
  }

  function onPointerDown({ currentTarget, pointerId, clientX, clientY }: PointerEvent): void {
    if (!(currentTarget instanceof HTMLElement)) return;
    currentTarget.setPointerCapture(pointerId);
    const { mark, point } = currentTarget.dataset;
    const position = marks[Number(mark)]?.points[Number(point)];
    const at = position && mapAtHand.get(view)?.pointOf(position);
    grip.current = at ? { x: at.x - clientX, y: at.y - clientY } : { x: 0, y: 0 };
  }

  function onPointerMove({ currentTarget, pointerId, clientX, clientY }: PointerEvent): void {
    const map = mapAtHand.get(view);
    if (!(currentTarget instanceof HTMLElement) || !map) return;
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const { mark, point } = currentTarget.dataset;
    const { x, y } = grip.current;
    moveTo(Number(mark), Number(point), map.positionOf({ x: clientX + x, y: clientY + y }));
  }

  return (
    <fieldset
      ref={place}
      aria-label={m.maker_marks()}
      className="mark-handles"
      onFocus={() => (isHeld.current = true)}
      onBlur={() => (isHeld.current = false)}
    >
      {marks.map((mark, at) => (
        <div key={at}>
          {mark.points.map((position, point) => (
            <button
              key={point}
              type="button"
              data-mark={at}
              data-point={point}
              data-chosen={at === chosen || undefined}
              aria-label={m.mark_handle({
                name: nameOfPoint(mark, point),
                place: placeOfPoint(position),
              })}
              aria-describedby={hint}
              onFocus={() => at !== chosen && choose(at)}
              onKeyDown={(event) => onKeyDown(event, at, point)}
              onPointerDown={onPointerDown}
              onPointerMove={onPointerMove}
            />
          ))}
        </div>
      ))}
      <p id={hint} className="visually-hidden">
        {m.mark_hint()}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </fieldset>
  );
}
