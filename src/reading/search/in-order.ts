/** What was found, in the order in which it is shown. */
import { groupBy } from "#core/group-by.ts";
import type { Entry, SearchGroup } from "./entries.ts";
import { searchGroups } from "./entries.ts";

/** How many hits of a group are shown at once. */
const most: Readonly<Record<SearchGroup, number>> = {
  country: 5,
  route: 4,
  place: 4,
  event: 3,
  year: 3,
  story: 3,
  page: 3,
  term: 4,
  work: 4,
  claim: 8,
  source: 4,
};

interface Ranks {
  /** What the answer leads to. */
  readonly first: readonly Entry[];
  /** What is shown whether its words are found or not. */
  readonly known: ReadonlySet<Entry>;
  /** Keys of what has every word in its name. */
  readonly called: ReadonlySet<string>;
  /** Whether its words stand as they were typed, or begin its name. */
  readonly isMeant: (entry: Entry) => boolean;
}

const isRecord = ({ group }: Entry): boolean => group === "country" || group === "route";

/**
 * What the answer leads to comes first, then countries and routes that are called so; then the rest kind
 * by kind, where a record that only tells of it is after what is about it, and last of all what has a
 * word that only begins as what was typed.
 */
export function inOrder(
  found: readonly Entry[],
  { first, known, called, isMeant }: Ranks,
  isAll: boolean,
): readonly Entry[] {
  const groups = groupBy(found, ({ group }) => group);
  const shown = searchGroups.flatMap((group) => {
    const ofGroup = groups.get(group) ?? [];
    const inTurn = [...ofGroup.filter(isMeant), ...ofGroup.filter((entry) => !isMeant(entry))];
    const count = Math.max(most[group], ofGroup.filter((entry) => known.has(entry)).length);
    return isAll ? inTurn : inTurn.slice(0, count);
  });
  const rankOf = (entry: Entry): number => {
    if (first.includes(entry)) return 0;
    if (isRecord(entry) && called.has(entry.key)) return 1;
    if (!known.has(entry) && !isMeant(entry)) return 5;
    if (isRecord(entry)) return 3;
    return entry.group === "claim" || entry.group === "source" ? 4 : 2;
  };
  const ranks = [0, 1, 2, 3, 4, 5].map((rank) => shown.filter((entry) => rankOf(entry) === rank));
  const [led = [], ...rest] = ranks;
  return [...first.filter((entry) => led.includes(entry)), ...rest.flat()];
}
