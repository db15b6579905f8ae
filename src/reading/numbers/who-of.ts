import type { NumberRow } from "#atlas/numbers/number-rows.ts";
import { m } from "#languages/compiled/messages.js";
import { authorOf } from "#reading/evidence/author.ts";

/** Who gives a number: the first of them by name. */
export function whoOf({ claims: [first, ...more] }: NumberRow): string {
  const who = authorOf(first);
  return more.length === 0 ? who : m.who_and_more({ who, count: more.length });
}
