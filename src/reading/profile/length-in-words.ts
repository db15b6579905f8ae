import type { AtlasRoute } from "#atlas/atlas.ts";
import { waysOf } from "#atlas/ways/ways.ts";
import { m } from "#languages/compiled/messages.js";
import { writeNumber } from "#languages/words/numbers.ts";
import type { RouteGeometry } from "./route-geometry.ts";

/** How far the main way of a route is as drawn, and that a flight follows: a flight is no way on the ground. */
export function lengthInWords(
  route: AtlasRoute,
  { groundKilometres }: Pick<RouteGeometry, "groundKilometres">,
): string {
  const [main = []] = waysOf(route);
  const flies = main.some(({ means }) => means === "by air");
  const onGround = main.filter(({ means }) => means !== "by air");
  const sails = onGround.some(({ means }) => means === "by boat");
  const walks = onGround.some(({ means }) => means !== "by boat");
  const step = groundKilometres < 1000 ? 10 : 100;
  const kilometres = writeNumber(Math.round(groundKilometres / step) * step);
  if (sails && !walks)
    return flies ? m.route_boat_flight({ kilometres }) : m.route_boat({ kilometres });
  if (sails) return flies ? m.route_sea_flight({ kilometres }) : m.route_sea({ kilometres });
  return flies ? m.route_land_flight({ kilometres }) : m.route_land({ kilometres });
}
