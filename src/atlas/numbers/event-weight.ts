/** Which of the events of a year matters most: what most publications tell, then what is surest, then what touched most people. */

import type { AtlasEvent } from "#atlas/events.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import { highOf } from "./number-rows.ts";

/** How many people an event touched by the highest of its accounts; 0 where none counts them. */
export const peopleOf = ({ accounts }: AtlasEvent): number =>
  Math.max(
    0,
    ...accounts
      .flatMap(({ figures = [] }) => figures)
      .filter(({ unit, group }) => unit === "people" && group === undefined)
      .map(highOf),
  );

const toldBy = ({ accounts }: AtlasEvent) => publicationsOf(accounts).length;

const surenessOf = ({ accounts }: AtlasEvent) =>
  Math.max(...accounts.map(({ confidence }) => confidence));

/** The weightiest of some events; of those alike the first. */
export function weightiestOf(events: readonly AtlasEvent[]): AtlasEvent | undefined {
  return events.toSorted(
    (a, b) => toldBy(b) - toldBy(a) || surenessOf(b) - surenessOf(a) || peopleOf(b) - peopleOf(a),
  )[0];
}
