import type { Feature, LineString, Point } from "geojson";
import { GeoJSONSource, type MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { alongLine, lengthOf } from "#core/geometry.ts";
import { corridorWidths } from "#symbology/routes.ts";
import { legIn, routeIn } from "#view/chosen.ts";
import { corridors } from "#view/scene.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { corridorOf, legAtHand, travelTime } from "#view/travel.ts";

type Corridor = Feature<LineString>;

const reducesMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Sets off and arrives gently. `share` of the time, 0 to 1, to a share of the way. */
const ease = (share: number) => share * share * (3 - 2 * share);

/**
 * The leg at hand: it stands out (feature-state `current`), the other legs of its route recede
 * (`beside`), and a round mark runs along it once; with reduced motion the mark is at its end.
 */
export function connectTraveller(map: MapLibreMap, view: View, geography: Geography): () => void {
  const drawn = { corridors: corridors(geography) };
  let marked: readonly Corridor[] = [];
  let frame = 0;

  function put(features: Feature<Point>[]): void {
    const source = map.getSource("traveller");
    if (source instanceof GeoJSONSource) source.setData({ type: "FeatureCollection", features });
  }

  /** Puts the mark at a share of the leg's length, 0 to 1, turned the way that the line goes there. */
  function putAt({ geometry, properties }: Corridor, share: number): void {
    const length = lengthOf(geometry);
    const at = share * length;
    const aside = length / 200;
    const behind = map.project(toLngLat(alongLine(geometry, at - aside)));
    const ahead = map.project(toLngLat(alongLine(geometry, at + aside)));
    const heading = (Math.atan2(ahead.y - behind.y, ahead.x - behind.x) * 180) / Math.PI;
    const offset = [0, Number(properties?.["lane"]) * corridorWidths.lane];
    put([
      {
        type: "Feature",
        properties: { heading, offset },
        geometry: { type: "Point", coordinates: alongLine(geometry, at) },
      },
    ]);
  }

  function run(corridor: Corridor, milliseconds: number): void {
    const start = performance.now();
    function step(now: number): void {
      const share = Math.min(1, Math.max(0, now - start) / milliseconds);
      putAt(corridor, ease(share));
      if (share < 1) frame = requestAnimationFrame(step);
    }
    frame = requestAnimationFrame(step);
  }

  function mark(current: Corridor | undefined): void {
    for (const { properties } of marked) {
      map.setFeatureState(
        { source: "corridors", id: String(properties?.["id"]) },
        { current: false, beside: false },
      );
    }
    marked = current
      ? drawn.corridors.features.filter(
          ({ properties }) => properties?.["route"] === current.properties?.["route"],
        )
      : [];
    for (const corridor of marked) {
      map.setFeatureState(
        { source: "corridors", id: String(corridor.properties?.["id"]) },
        { current: corridor === current, beside: corridor !== current },
      );
    }
  }

  function show(state: ViewState, isAnimated: boolean): void {
    cancelAnimationFrame(frame);
    const hand = legAtHand(state);
    const corridor = hand ? corridorOf(drawn, hand.route, hand.leg) : undefined;
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
