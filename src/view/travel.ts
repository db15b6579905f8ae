/** How a route is played: the pace, and the leg at hand as it is drawn. */
import type { Feature, LineString } from "geojson";
import { type AtlasRoute, atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Means } from "#model/route-record.ts";
import { routeChosen } from "./chosen.ts";
import type { ViewState } from "./state.ts";

/** Milliseconds that playing rests at a station. */
export const stationPause = 2500;

/** Milliseconds that the mark takes for a leg: a flight is not lingered on. */
export function travelTime(means: Means): number {
  return means === "by air" ? 1200 : 2200;
}

/** The chosen route and the place of the leg at hand in it; nothing if the address names no such leg. */
export function legAtHand(
  state: Pick<ViewState, "chosen">,
): { readonly route: AtlasRoute; readonly leg: number } | null {
  const chosen = routeChosen(state);
  const route = atlas.routes.find(({ id }) => id === chosen?.id);
  const leg = chosen?.leg ?? null;
  return route && leg !== null && route.legs[leg] ? { route, leg } : null;
}

function isLine(feature: Feature): feature is Feature<LineString> {
  return feature.geometry.type === "LineString";
}

/** A leg of a route as the build has drawn it. */
export function corridorOf(
  { corridors }: Pick<Geography, "corridors">,
  route: AtlasRoute,
  leg: number,
): Feature<LineString> | undefined {
  const { from, to } = route.legs[leg] ?? {};
  return corridors.features
    .filter(isLine)
    .find(
      ({ properties }) =>
        properties?.["route"] === route.id &&
        properties["from"] === from &&
        properties["to"] === to,
    );
}
