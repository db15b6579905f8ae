import type { MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { pick } from "#map/live/pick.ts";
import { select } from "#view/asking.ts";
import { clearSelection, hover, type View } from "#view/store.ts";

/** A click tells by what it was made. */
const pointerOf = (event: MouseEvent) =>
  event instanceof PointerEvent && event.pointerType === "touch" ? "touch" : "mouse";

/** Pointer to view: hover, click and tap. A click on the sea closes. */
export function connectPointer(map: MapLibreMap, view: View): () => void {
  let frame = 0;
  let last: MapMouseEvent | null = null;

  function point(): void {
    frame = 0;
    if (!last || map.isMoving()) return;
    const entity = pick(map, last.point);
    hover(view, entity);
    map.getCanvas().style.cursor = entity ? "pointer" : "";
  }

  function onMove(event: MapMouseEvent): void {
    last = event;
    frame ||= requestAnimationFrame(point);
  }

  function onOut(): void {
    last = null;
    hover(view, null);
  }

  function onClick(event: MapMouseEvent): void {
    const entity = pick(map, event.point, pointerOf(event.originalEvent));
    if (entity) select(view, entity);
    else clearSelection(view);
  }

  map.on("mousemove", onMove);
  map.on("mouseout", onOut);
  map.on("click", onClick);
  return () => {
    cancelAnimationFrame(frame);
    map.off("mousemove", onMove);
    map.off("mouseout", onOut);
    map.off("click", onClick);
  };
}
