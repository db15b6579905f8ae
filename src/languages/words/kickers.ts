/** What kind of thing a record is of, in a line above its name. */
import { type AtlasRecord, type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { routesThrough } from "#atlas/queries.ts";
import { m } from "#languages/compiled/messages.js";
import { roleWord } from "./terms.ts";

export function countryKicker(record: AtlasRecord): string {
  const count = routesThrough(record.id).length;
  if (record.roles.includes("origin") || count === 0) return record.roles.map(roleWord).join(" · ");
  return m.country_on_routes({ count, all: atlas.routes.length });
}

export const routeKicker = (route: AtlasRoute): string =>
  m.route_of({ number: atlas.routes.indexOf(route) + 1, count: atlas.routes.length });
