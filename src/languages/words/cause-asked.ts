import type { Cause } from "#atlas/causes.ts";
import { m } from "#languages/compiled/messages.js";

/** What a cause is asked with in a year: its own question names that year, or speaks of others. */
export const causeAsked = ({ asks }: Pick<Cause, "asks">, year: number): string =>
  asks.includes(String(year)) ? asks : m.why_then();
