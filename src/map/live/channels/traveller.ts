import type { Feature, Point } from "geojson";
import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { type CorridorLine, corridorLines } from "#drawing/corridors/corridor-lines.ts";
import { pointAlong } from "#drawing/corridors/measure-line.ts";
import { legAtHand, travelTime } from "#view/camera/travel.ts";
import { reducesMotion } from "#view/reduces-motion.ts";
import { legIn, routeIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { laneZoom } from "./lanes.ts";

/** Sets off and arrives gently. `share` of the time, 0 to 1, to a share of the way. */
const ease = (share: number) => share * share * (3 - 2 * share);

/**
 * The leg at hand: it stands out (feature-state `current`), the other legs of its route recede
 * (`beside`), and a round mark runs along it once; with reduced motion the mark is at its end.
 */
export function connectTraveller(map: MapLibreMap, view: View, geography: Geography): () => void {
  let marked: readonly CorridorLine["corridor"][] = [];
  let frame = 0;
  /** The leg at whose end the mark stands: the lanes of another zoom lie elsewhere. */
  let standing: string | null = null;

  function put(features: Feature<Point>[]): void {
    const source = map.getSource("traveller");
    if (source instanceof GeoJSONSource) source.setData({ type: "FeatureCollection", features });
  }

  /** Puts the mark at a share of the leg's length, 0 to 1, in the lane in which the leg is drawn. */
  function putAt(id: string, share: number): void {
    standing = share < 1 ? null : id;
    const lines = corridorLines(geography, laneZoom(map, view));
    const line = lines.find(({ corridor }) => corridor.id === id);
    const points = (line?.positions ?? []).map(([x = 0, y = 0]) => ({ x, y }));
    const { x, y } = pointAlong(points, share);
    put([{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [x, y] } }]);
  }

  function run(id: string, milliseconds: number): void {
    const start = performance.now();
    function step(now: number): void {
      const share = Math.min(1, Math.max(0, now - start) / milliseconds);
      putAt(id, ease(share));
      if (share < 1) frame = requestAnimationFrame(step);
    }
    frame = requestAnimationFrame(step);
  }

  function mark(current: CorridorLine["corridor"] | undefined): void {
    for (const { id } of marked) {
      map.setFeatureState({ source: "corridors", id }, { current: false, beside: false });
    }
    marked = current
      ? [...geography.legs.values()].filter(({ route }) => route === current.route)
      : [];
    for (const { id } of marked) {
      const isCurrent = id === current?.id;
      map.setFeatureState({ source: "corridors", id }, { current: isCurrent, beside: !isCurrent });
    }
  }

  function show(state: ViewState, isAnimated: boolean): void {
    cancelAnimationFrame(frame);
    const hand = legAtHand(state);
    const corridor = hand ? geography.legs.get(hand.id) : undefined;
    mark(corridor);
    const leg = hand?.route.legs[hand.leg];
    standing = null;
    if (!corridor || !leg) put([]);
    else if (isAnimated && !reducesMotion()) run(corridor.id, travelTime(leg.means));
    else putAt(corridor.id, 1);
  }

  if (legAtHand(view.getState())) show(view.getState(), false);
  const stay = () => void (standing !== null && putAt(standing, 1));
  map.on("zoomend", stay);
  const unsubscribe = view.subscribe((state, previous) => {
    if (routeIn(state) !== routeIn(previous) || legIn(state) !== legIn(previous)) show(state, true);
  });
  return () => {
    cancelAnimationFrame(frame);
    map.off("zoomend", stay);
    unsubscribe();
  };
}
