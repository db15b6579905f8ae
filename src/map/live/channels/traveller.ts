import type { Feature, Point } from "geojson";
import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { alongLine, lengthOf } from "#core/geometry.ts";
import { corridorWidths } from "#symbology/routes.ts";
import { reducesMotion } from "#view/reduces-motion.ts";
import { type LegInLane, legsInLanes } from "#view/scene.ts";
import { legIn, routeIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { legAtHand, travelTime } from "#view/travel.ts";

/** Sets off and arrives gently. `share` of the time, 0 to 1, to a share of the way. */
const ease = (share: number) => share * share * (3 - 2 * share);

/**
 * The leg at hand: it stands out (feature-state `current`), the other legs of its route recede
 * (`beside`), and a round mark runs along it once; with reduced motion the mark is at its end.
 */
export function connectTraveller(map: MapLibreMap, view: View, geography: Geography): () => void {
  const legs = legsInLanes(geography);
  let marked: readonly LegInLane[] = [];
  let frame = 0;

  function put(features: Feature<Point>[]): void {
    const source = map.getSource("traveller");
    if (source instanceof GeoJSONSource) source.setData({ type: "FeatureCollection", features });
  }

  /** Puts the mark at a share of the leg's length, 0 to 1, turned the way that the line goes there. */
  function putAt({ line, lane }: LegInLane, share: number): void {
    const length = lengthOf(line);
    const at = share * length;
    const aside = length / 200;
    const behind = map.project(toLngLat(alongLine(line, at - aside)));
    const ahead = map.project(toLngLat(alongLine(line, at + aside)));
    const heading = (Math.atan2(ahead.y - behind.y, ahead.x - behind.x) * 180) / Math.PI;
    const offset = [0, lane * corridorWidths.lane];
    put([
      {
        type: "Feature",
        properties: { heading, offset },
        geometry: { type: "Point", coordinates: alongLine(line, at) },
      },
    ]);
  }

  function run(corridor: LegInLane, milliseconds: number): void {
    const start = performance.now();
    function step(now: number): void {
      const share = Math.min(1, Math.max(0, now - start) / milliseconds);
      putAt(corridor, ease(share));
      if (share < 1) frame = requestAnimationFrame(step);
    }
    frame = requestAnimationFrame(step);
  }

  function mark(current: LegInLane | undefined): void {
    for (const { id } of marked) {
      map.setFeatureState({ source: "corridors", id }, { current: false, beside: false });
    }
    marked = current ? legs.filter(({ route }) => route === current.route) : [];
    for (const { id } of marked) {
      const isCurrent = id === current?.id;
      map.setFeatureState({ source: "corridors", id }, { current: isCurrent, beside: !isCurrent });
    }
  }

  function show(state: ViewState, isAnimated: boolean): void {
    cancelAnimationFrame(frame);
    const hand = legAtHand(state);
    const corridor = hand ? legs.find(({ id }) => id === hand.id) : undefined;
    mark(corridor);
    const leg = hand?.route.legs[hand.leg];
    if (!corridor || !leg) put([]);
    else if (isAnimated && !reducesMotion()) run(corridor, travelTime(leg.means));
    else putAt(corridor, 1);
  }

  if (legAtHand(view.getState())) show(view.getState(), false);
  const unsubscribe = view.subscribe((state, previous) => {
    if (routeIn(state) !== routeIn(previous) || legIn(state) !== legIn(previous)) show(state, true);
  });
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
  };
}

function toLngLat([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  return [longitude, latitude];
}
