/** What kind of thing a record is of, in a line above its name. */

import type { AtlasRecord, AtlasRoute } from "#atlas/atlas.ts";
import { outline } from "#atlas/outline/outline.ts";
import { routesThrough } from "#atlas/outline/places.ts";
import { m } from "#languages/compiled/messages.js";
import { roleWord } from "./terms.ts";

export function countryKicker(record: AtlasRecord): string {
  const count = routesThrough(record.id).length;
  if (record.roles.includes("origin") || count === 0) return record.roles.map(roleWord).join(" · ");
  return m.country_on_routes({ count, all: outline.routes.length });
}

export function routeKicker({ id }: Pick<AtlasRoute, "id">): string {
  const number = outline.routes.findIndex((route) => route.id === id) + 1;
  return m.route_of({ number, count: outline.routes.length });
}
