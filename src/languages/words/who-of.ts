import type { NumberRow } from "#atlas/numbers/number-rows.ts";
import { whoSays } from "#atlas/numbers/who-says.ts";
import { m } from "#languages/compiled/messages.js";

/** Who gives a number: the surest of them by name, and how many publications besides. */
export function whoOf(row: NumberRow): string {
  const { who, more } = whoSays(row);
  return more === 0 ? who : m.who_and_more({ who, count: more });
}
