import { m } from "#languages/compiled/messages.js";
import { nameOfMap } from "#view/selectors/name-of-view.ts";
import type { AddressedState } from "#view/state.ts";

/** What a view shows, in a few words: “Laos, 2009”. */
export function nameView(state: Pick<AddressedState, "chosen" | "year">): string {
  const named = nameOfMap(state, m.maker_whole_map());
  return named.charAt(0).toUpperCase() + named.slice(1);
}
