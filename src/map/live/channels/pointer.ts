import type { MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { pick, thingsAt } from "#map/live/pick.ts";
import { point, pointedAt, press } from "#view/hand/pointing.ts";
import type { View } from "#view/store.ts";

/** A click tells by what it was made. */
const pointerOf = (event: MouseEvent) =>
  event instanceof PointerEvent && event.pointerType === "touch" ? "touch" : "mouse";

const onPage = ({ originalEvent: { clientX, clientY } }: MapMouseEvent) => ({
  x: clientX,
  y: clientY,
});

/** Pointer to view: hover, click and tap. A click on the sea closes. */
export function connectPointer(map: MapLibreMap, view: View): () => void {
  let frame = 0;
  let last: MapMouseEvent | null = null;
  /** Browsers move a mouse to where a finger tapped. */
  let isFinger = false;

  function pointNow(): void {
    frame = 0;
    if (!last || map.isMoving()) return;
    const thing = pick(map, last.point);
    point(view, thing, onPage(last));
    map.getCanvas().style.cursor = thing ? "pointer" : "";
  }

  function notePointer({ pointerType }: PointerEvent): void {
    isFinger = pointerType === "touch";
  }

  function onMove(event: MapMouseEvent): void {
    if (isFinger) return;
    last = event;
    frame ||= requestAnimationFrame(pointNow);
  }

  function onOut(event: MapMouseEvent): void {
    last = null;
    point(view, null, onPage(event));
  }

  /** What moves away beneath the pointer is named no longer. */
  function onMoveStart(): void {
    pointedAt.set(view, null);
  }

  function onClick(event: MapMouseEvent): void {
    const by = pointerOf(event.originalEvent);
    press(view, thingsAt(map, event.point, by), onPage(event), by);
  }

  const container = map.getCanvasContainer();
  container.addEventListener("pointerdown", notePointer);
  container.addEventListener("pointermove", notePointer);
  map.on("mousemove", onMove);
  map.on("mouseout", onOut);
  map.on("movestart", onMoveStart);
  map.on("click", onClick);
  return () => {
    cancelAnimationFrame(frame);
    container.removeEventListener("pointerdown", notePointer);
    container.removeEventListener("pointermove", notePointer);
    map.off("mousemove", onMove);
    map.off("mouseout", onOut);
    map.off("movestart", onMoveStart);
    map.off("click", onClick);
  };
}
