import { useMemo } from "react";
import type { AtlasRoute } from "#atlas/atlas.ts";
import { useGeography } from "#view/use-geography.ts";
import { measureRoute, type RouteGeometry } from "./route-geometry.ts";

/** What the map knows of a route, once the geography is there; the record reads on without it. */
export function useRouteGeometry(route: AtlasRoute): RouteGeometry | undefined {
  const geography = useGeography();
  return useMemo(
    // The map says that the geography is missing; the record stays readable without lengths.
    () => (geography && geography !== "failed" ? measureRoute(geography, route) : undefined),
    [geography, route],
  );
}
