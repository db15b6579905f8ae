import type { Element } from "xast";
import { x } from "xastscript";
import { groupBy } from "#core/group-by.ts";
import { dashArray } from "#drawing/corridors/draw-corridors.ts";
import type { DrawnLeg } from "#drawing/corridors/drawn-legs.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { link } from "#drawing/link.ts";
import { pathData } from "#drawing/path-data.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { corridorOpacities, corridorWidths, flightDash, routeSymbols } from "#symbology/routes.ts";

const groundId = (route: RouteId, { id }: Drawing) => id(route);

/** The legs of routes as the paths of whole routes: one stroke shows no joints. */
function pathsByRoute(legs: readonly DrawnLeg[]): (readonly [RouteId, string])[] {
  return [...groupBy(legs, ({ route }) => route)].map(([route, members]) => [
    route,
    pathData(members.flatMap(({ lines }) => lines)),
  ]);
}

/**
 * Corridors with all routes alike, as no route is chosen and no year is: bands, casings, flights
 * and lines. Opacity is that of strokes: that of groups would have each drawn apart and laid over.
 */
export function drawRoutes(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const { route: colours, map } = drawing.theme;
  const { band, casing, flight, line } = corridorWidths;
  const ground = pathsByRoute(legs.filter(({ isFlown }) => !isFlown));
  const flown = pathsByRoute(legs.filter(({ isFlown }) => isFlown));
  const useGround = (route: RouteId, attributes: Record<string, string> = {}) =>
    x("use", { href: `#${groundId(route, drawing)}`, ...attributes });
  const bands = ground.flatMap(([route, d]) => {
    // What is used again may not bring a stroke of its own: it is the group's.
    const path = x("path", { id: groundId(route, drawing), d, "data-route": route });
    return link(
      { kind: "route", id: route },
      [x("g", { stroke: colours[route] }, [path])],
      drawing,
    );
  });
  const inert = { "pointer-events": "none" };
  return [
    x("g", { "stroke-linecap": "round" }, [
      x("g", { "stroke-width": band, "stroke-opacity": corridorOpacities.band.normal }, bands),
      x(
        "g",
        {
          ...inert,
          stroke: map.corridorCasing,
          "stroke-width": casing,
          "stroke-opacity": corridorOpacities.casing.normal,
        },
        ground.map(([route]) => useGround(route)),
      ),
      x(
        "g",
        {
          ...inert,
          "stroke-width": flight,
          "stroke-opacity": corridorOpacities.flight.normal,
          ...dashArray(flightDash, flight),
        },
        flown.map(([route, d]) => x("path", { d, stroke: colours[route] })),
      ),
    ]),
    x(
      "g",
      { ...inert, "stroke-width": line, "stroke-opacity": corridorOpacities.line.normal },
      ground.map(([route]) =>
        useGround(route, {
          stroke: colours[route],
          ...dashArray(routeSymbols[route].dash, line),
        }),
      ),
    ),
  ];
}
