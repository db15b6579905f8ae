import type { MapLibreMap } from "maplibre-gl";
import { countKey, type StyleState } from "#map/live/style/style-state.ts";
import { routeIds } from "#subject/route-ids.ts";
import { emphasisOf, showsBranches } from "#view/emphasis.ts";
import { placesInFocus, showsMarks, stanceByPlace } from "#view/scene.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";

function styleStateOf({
  chosen,
  hovered,
  hiddenRoutes,
  year,
  incidents,
  hasMarks,
}: ViewState): StyleState {
  const shown = { route: routeIn({ chosen }), country: countryIn({ chosen }), year };
  return {
    chosenRoute: shown.route ?? "",
    hoveredRoute: hovered?.kind === "route" ? hovered.id : "",
    hiddenRoutes,
    emphasis: Object.fromEntries(routeIds.map((id) => [id, emphasisOf(id, shown)])),
    branches: showsBranches(shown),
    stances: stanceByPlace(year),
    focus: placesInFocus(shown),
    showsMarks: showsMarks({ chosen, incidents, hasMarks }, 0),
    incidentCount: countKey(year),
  };
}

/** Sends what changed of the style's global state, at most once a frame. */
export function connectStyleState(map: MapLibreMap, view: View): () => void {
  const sent = new Map<string, string>();
  let frame = 0;

  function send(): void {
    frame = 0;
    for (const [key, value] of Object.entries(styleStateOf(view.getState()))) {
      const text = JSON.stringify(value);
      if (sent.get(key) === text) continue;
      sent.set(key, text);
      map.setGlobalStateProperty(key, value);
    }
  }

  send();
  const unsubscribe = view.subscribe(() => {
    frame ||= requestAnimationFrame(send);
  });
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
  };
}
