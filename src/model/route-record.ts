import type { PartialDate } from "#core/partial-date.ts";
import type { Ids } from "./ids.ts";
import type { SourceText } from "./told.ts";

/** The published generality of how a leg is travelled; nothing more precise is ever recorded. */
export const meansOfTravel = [
  "on foot",
  "by road",
  "by rail",
  "by road and rail",
  "by boat",
  "by air",
] as const;
export type Means = (typeof meansOfTravel)[number];

export interface Leg<Id extends string = string, I extends Ids = Ids> {
  readonly from: I["anchor"];
  readonly to: I["anchor"];
  readonly means: Means;
  /** Years in which sources tell of it. */
  readonly period: PartialDate;
  /** From when a source says that the leg is hardly used any more, though it is still told of. */
  readonly fades?: { readonly from: number; readonly claim: Id };
  /** Countries that the leg runs through, in order; computed from the map and asserted equal. By air: its ends. */
  readonly crosses: readonly [I["record"], ...I["record"][]];
  readonly claims: readonly [Id, ...Id[]];
}

export interface RouteRecord<Id extends string = string, I extends Ids = Ids> {
  readonly id: I["route"];
  readonly name: SourceText;
  /** Written along the corridor. */
  readonly label: SourceText;
  /** As of a country's record. */
  readonly headline?: SourceText;
  readonly takeaway: { readonly text: SourceText; readonly claims: readonly [Id, ...Id[]] };
  readonly legs: readonly [Leg<Id, I>, ...Leg<Id, I>[]];
  /** The route's history, oldest first. */
  readonly history: readonly Id[];
  /** When an editor last looked for something newer. */
  readonly checked: PartialDate;
  /** What is left out, and why. */
  readonly withheld: SourceText;
}
