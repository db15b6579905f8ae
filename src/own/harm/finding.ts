/** What the harm check finds: of which kind, for which reason, where. */

type HarmKind = "exact" | "fresh" | "personal" | "operational";

export const harmReasons = {
  "fine-point": "exact",
  "fine-shape": "exact",
  "fine-column": "exact",
  "coordinates-in-words": "exact",
  "map-link": "exact",
  "time-of-day": "exact",
  "recent-date": "fresh",
  "recent-words": "fresh",
  "phone-number": "personal",
  "mail-address": "personal",
  "chat-name": "personal",
  "identity-number": "personal",
  "street-address": "personal",
  "exact-age": "personal",
  "personal-column": "personal",
  "person-name": "personal",
  "operational-word": "operational",
} as const satisfies Readonly<Record<string, HarmKind>>;

export type HarmReason = keyof typeof harmReasons;

export interface Finding {
  readonly kind: HarmKind;
  readonly reason: HarmReason;
  /** The line or the number of the feature in its file, from 1. */
  readonly at: number;
  /** The column, where it is one's. */
  readonly column: string | null;
  /** What was found, cut short. */
  readonly found: string;
}

/** Stands where something was left out: what is withheld is said. */
export const leftOut = "[…]";

const longest = 60;

export function findingOf(
  reason: HarmReason,
  at: number,
  column: string | null,
  found: string,
): Finding {
  const cut = [...found].slice(0, longest).join("");
  return { kind: harmReasons[reason], reason, at, column, found: cut };
}
