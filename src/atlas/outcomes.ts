/** How events ended for people on the way: marks and rows are drawn by it. */
import type { Outcome } from "#model/event.ts";
import type { IncidentKind } from "#model/model.ts";
import type { OutlineEvent } from "./outline/outline-data.ts";

/** What a kind says by itself. Who entered a place or came over a line may have been turned away. */
const byKind: Readonly<Record<IncidentKind, Outcome>> = {
  arrest: "caught",
  return: "caught",
  release: "safe",
  airlift: "safe",
  crossing: "untold",
  entry: "untold",
  "attack-on-helpers": "untold",
  "policy-change": "untold",
  "voluntary-return": "untold",
  death: "untold",
};

export const outcomeOf = ({ kind, ended }: Pick<OutlineEvent, "kind" | "ended">): Outcome =>
  ended ?? byKind[kind];

/** How all of them ended; where they did not end alike, none is told of them together. */
export function commonOutcome(events: readonly Pick<OutlineEvent, "kind" | "ended">[]): Outcome {
  const [first, ...others] = new Set(events.map(outcomeOf));
  return first === undefined || others.length > 0 ? "untold" : first;
}
