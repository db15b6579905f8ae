/**
 * How hands move a map: dragging, pinching, the wheel, double clicks and keys. By hand, in 1 kB: d3-zoom
 * is 17 kB with what it needs, keeps a flat transform beside the camera, and knows no shared finger.
 */

import type { XY } from "#drawing/projection.ts";
import type { Pointer } from "#symbology/strokes.ts";
import { keyOf } from "#ui/browser/keyboard.ts";

/** What a hand can ask of a map. Points are pixels from its upper left corner. */
export interface Moves {
  panBy(by: XY): void;
  zoomAbout(by: number, point: XY): void;
  /** A hand holds the map: though it pauses, it has not arrived. */
  hold(): void;
  /** The hand has let go. */
  release(): void;
  click(point: XY, pointer: Pointer): void;
  /** The pointer is there, pressing nothing; `null` when it has left. */
  point(at: XY | null): void;
  /** A hand moved the page around in the place of the map. */
  refuse(gesture: Refused): void;
}

/** What moves the page around, where the map lies in one: the wheel alone, one finger. */
export type Refused = "wheel" | "finger";

/** Pixels that a press may slip and still be a click. */
const slip = 4;
/** Pixels of the wheel for one zoom; a pinch on a touchpad comes as a wheel with Ctrl, and finer. */
const wheelZoom = { plain: 400, pinch: 100 } as const;
/** Pixels in what the wheel counts, by `deltaMode`: pixels, lines or pages. */
const wheelUnits = [1, 40, 400] as const;
/** Pixels that an arrow key moves. */
const stride = 100;

const arrows: Readonly<Record<string, XY>> = {
  ArrowLeft: { x: stride, y: 0 },
  ArrowRight: { x: -stride, y: 0 },
  ArrowUp: { x: 0, y: stride },
  ArrowDown: { x: 0, y: -stride },
};
const zooms: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, _: -1 };

/** Where a reader holds another key to the wheel. */
export const isMac = () => navigator.userAgent.includes("Mac");

const isTouch = (event: MouseEvent) =>
  event instanceof PointerEvent && event.pointerType === "touch";

const middleOf = (a: XY, b: XY): XY => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distanceOf = (a: XY, b: XY) => Math.hypot(a.x - b.x, a.y - b.y);

/** Two fingers move the map and stretch it about their middle; they do not turn it. */
function pinch(before: readonly [XY, XY], now: readonly [XY, XY], moves: Moves): void {
  const [from, to] = [middleOf(...before), middleOf(...now)];
  moves.panBy({ x: to.x - from.x, y: to.y - from.y });
  const stretched = distanceOf(...now) / Math.max(1, distanceOf(...before));
  if (stretched > 0) moves.zoomAbout(Math.log2(stretched), to);
}

interface Press {
  readonly element: HTMLElement;
  readonly moves: Moves;
  /** One finger moves the page around. */
  readonly isShared: boolean;
  pointIn(event: MouseEvent): XY;
}

/** One or two pointers that press. */
function connectPress({ element, moves, isShared, pointIn }: Press) {
  const pressed = new Map<number, XY>();
  let travelled = 0;

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (pressed.size === 0) {
      travelled = 0;
      moves.hold();
    }
    pressed.set(event.pointerId, pointIn(event));
    element.setPointerCapture(event.pointerId);
  }

  function onMove(event: PointerEvent): void {
    const now = pointIn(event);
    const before = pressed.get(event.pointerId);
    if (!before) {
      if (pressed.size === 0 && event.pointerType !== "touch") moves.point(now);
      return;
    }
    travelled += distanceOf(before, now);
    pressed.set(event.pointerId, now);
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch([before, other], [now, other], moves);
    else if (travelled <= slip) return;
    else if (isShared && event.pointerType === "touch") moves.refuse("finger");
    else moves.panBy({ x: now.x - before.x, y: now.y - before.y });
  }

  function onUp(event: PointerEvent): void {
    if (!pressed.delete(event.pointerId) || pressed.size > 0) return;
    moves.release();
  }

  /** The browser took the finger to move the page. */
  function onCancel(event: PointerEvent): void {
    if (isShared && pressed.size === 1 && pressed.has(event.pointerId)) moves.refuse("finger");
    onUp(event);
  }

  /** Two fingers are the map's. */
  function onTouch(event: TouchEvent): void {
    if (isShared && event.touches.length > 1 && event.cancelable) event.preventDefault();
  }

  /** Not as early as the pointer goes up: what a choice opens there would be clicked as well. */
  function onClick(event: MouseEvent): void {
    if (travelled <= slip) moves.click(pointIn(event), isTouch(event) ? "touch" : "mouse");
  }

  return { onDown, onMove, onUp, onCancel, onTouch, onClick };
}

/**
 * Ties an element to moves; returns what unties it. Where it shares its place with a page around it,
 * that page keeps the wheel and one finger, as with MapLibre's cooperative gestures.
 */
export function connectGestures(element: HTMLElement, moves: Moves, isShared: boolean): () => void {
  const pointIn = ({ clientX, clientY }: MouseEvent): XY => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  function onWheel(event: WheelEvent): void {
    if (isShared && !event.ctrlKey && !(isMac() && event.metaKey)) {
      moves.refuse("wheel");
      return;
    }
    event.preventDefault();
    const pixels = event.deltaY * (wheelUnits[event.deltaMode] ?? 1);
    const by = -pixels / (event.ctrlKey ? wheelZoom.pinch : wheelZoom.plain);
    moves.zoomAbout(Math.min(1, Math.max(-1, by)), pointIn(event));
  }

  function onDoubleClick(event: MouseEvent): void {
    moves.zoomAbout(event.shiftKey ? -1 : 1, pointIn(event));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = keyOf(event);
    const [pan, zoom] = [arrows[key], zooms[key]];
    if (pan) moves.panBy(pan);
    else if (zoom) {
      moves.zoomAbout(zoom, { x: element.clientWidth / 2, y: element.clientHeight / 2 });
    } else return;
    event.preventDefault();
  }

  const stopped = new AbortController();
  const { signal } = stopped;
  const press = connectPress({ element, moves, isShared, pointIn });
  element.toggleAttribute("data-shared", isShared);
  element.addEventListener("pointerdown", press.onDown, { signal });
  element.addEventListener("pointermove", press.onMove, { signal });
  element.addEventListener("pointerup", press.onUp, { signal });
  element.addEventListener("pointercancel", press.onCancel, { signal });
  element.addEventListener("touchstart", press.onTouch, { signal, passive: false });
  element.addEventListener("touchmove", press.onTouch, { signal, passive: false });
  element.addEventListener("click", press.onClick, { signal });
  element.addEventListener("pointerleave", () => moves.point(null), { signal });
  element.addEventListener("wheel", onWheel, { signal, passive: false });
  element.addEventListener("dblclick", onDoubleClick, { signal });
  element.addEventListener("keydown", onKeyDown, { signal });
  return () => stopped.abort();
}
