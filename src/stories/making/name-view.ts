import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import type { AddressedState } from "#view/state.ts";

type NamedParts = Pick<AddressedState, "country" | "route" | "returns" | "year">;

/** What a view shows, in a few words: “Laos, 2009”. */
export function nameView({ country, route, returns, year }: NamedParts): string {
  const countryName = country && atlas.records.get(country)?.name.en;
  const routeName = atlas.routes.find(({ id }) => id === route)?.name.en;
  const chosen = countryName || (returns ? m.returns_heading() : routeName);
  const subject = chosen ?? m.maker_whole_map();
  const named = year === null ? subject : m.in_year({ subject, year });
  return named.charAt(0).toUpperCase() + named.slice(1);
}
