import { authorOf } from "#atlas/evidence/author.ts";
import type { NumberRow } from "#atlas/numbers/number-rows.ts";
import { m } from "#languages/compiled/messages.js";

/** Who gives a number: the first of them by name. */
export function whoOf({ claims: [first, ...more] }: NumberRow): string {
  const who = authorOf(first);
  return more.length === 0 ? who : m.who_and_more({ who, count: more.length });
}
