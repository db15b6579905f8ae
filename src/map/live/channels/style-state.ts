import type { MapLibreMap } from "maplibre-gl";
import { countKey, type StyleState } from "#map/live/style/style-state.ts";
import { routeIds } from "#subject/route-ids.ts";
import { emphasisOf, showsBranches, standsOut } from "#view/emphasis.ts";
import { placesInFocus, placesMarked, showsMarks, undrawnOf } from "#view/scene.ts";
import { countryIn, legIn, routeIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { afterPaint } from "./after-paint.ts";

/** The style's state as the view has it. */
export function styleStateOf({
  chosen,
  hovered,
  hiddenRoutes,
  year,
  incidents,
  hasMarks,
}: ViewState): StyleState {
  const shown = { route: routeIn({ chosen }), country: countryIn({ chosen }), year };
  const pointedAt = hovered?.kind === "route" ? hovered.id : null;
  return {
    chosenRoute: shown.route ?? "",
    standsOut: standsOut(shown) ?? "",
    hiddenRoutes,
    undrawn: undrawnOf(shown.route, year, legIn({ chosen })),
    marked: placesMarked(incidents),
    looks: Object.fromEntries(
      routeIds.map((id) => [id, id === pointedAt ? "chosen" : emphasisOf(id, shown)]),
    ),
    branches: showsBranches(shown),
    focus: placesInFocus(shown),
    showsMarks: showsMarks({ chosen, incidents, hasMarks }, 0),
    incidentCount: countKey(year),
  };
}

/**
 * Sends what changed of the style's global state, at most once a frame. What is chosen is read before
 * the map follows. Marks that nobody sees are not counted anew: each count has them cut into tiles.
 */
export function connectStyleState(map: MapLibreMap, view: View): () => void {
  const sent = new Map<string, string>();
  const soon = afterPaint(map);
  let frame = 0;
  let { chosen } = view.getState();
  let marked = false;

  function send(): void {
    frame = 0;
    const state = view.getState();
    marked = showsMarks(state, map.getZoom());
    for (const [key, value] of Object.entries(styleStateOf(state))) {
      const text = JSON.stringify(value);
      const known = sent.get(key);
      if (known === text || (key === "incidentCount" && known !== undefined && !marked)) continue;
      sent.set(key, text);
      map.setGlobalStateProperty(key, value);
    }
  }

  function sendInFrame(): void {
    frame ||= requestAnimationFrame(send);
  }

  function onZoom(): void {
    if (!marked && showsMarks(view.getState(), map.getZoom())) sendInFrame();
  }

  send();
  map.on("zoom", onZoom);
  const unsubscribe = view.subscribe((state) => {
    if (state.chosen !== chosen) {
      // What was to be sent in this frame, as for a pointer that passed, waits with it.
      cancelAnimationFrame(frame);
      frame = 0;
      soon.ask(send);
    } else if (!soon.isAsked()) sendInFrame();
    chosen = state.chosen;
  });
  return () => {
    soon.cancel();
    cancelAnimationFrame(frame);
    map.off("zoom", onZoom);
    unsubscribe();
  };
}
