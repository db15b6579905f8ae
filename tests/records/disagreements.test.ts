/** Two numbers for one thing in one year are never left side by side without a word. */

import { expect, test } from "vitest";
import { type AtlasClaim, type AtlasFigure, atlas, claimById } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { relationsOf } from "#atlas/evidence/relations.ts";
import { groupBy } from "#core/group-by.ts";

/** Counts over all time or at a moment: “by the end of 2016” is the same as “2016” in them. */
const standing = /cumulative|^population|^refugees$|^asylum-seekers$|^share|^detained$/;

/** A date without what says no more: about, by, at the end of. */
function momentOf(when: string, measure: string): string {
  const date = when.replaceAll("~", "");
  if (!standing.test(measure)) return date;
  return date.replace(/^\.\.\//, "").replace(/^(\d{4})-12(-31)?$/, "$1");
}

interface Given {
  readonly claim: AtlasClaim;
  readonly figure: AtlasFigure;
}

/** How many there are of anything, or which sample was asked, is a matter of one text alone. */
const isComparable = ({ measure }: AtlasFigure) => !/^(count|sample|respondents)$/.test(measure);

const given: readonly Given[] = atlas.claims.flatMap((claim) =>
  (claim.figures ?? []).filter(isComparable).map((figure) => ({ claim, figure })),
);

/** What a figure counts, where and when; nothing for one without a date. */
function subjectOf({ claim: { place, ...claim }, figure }: Given): string | null {
  const when = figure.when ?? claim.when;
  if (when === undefined) return null;
  const { measure, unit, group = "all" } = figure;
  return [place, measure, unit, group, momentOf(when, measure)].join(" | ");
}

const rangeOf = (figure: AtlasFigure) =>
  "value" in figure ? `${figure.value}` : `${figure.low}-${figure.high}`;

const besides = (id: string) => new Set<string>(relationsOf(id).map(({ other }) => other.id));

/** Related, related to one and the same claim, or accounts of one event. */
function isTied(a: string, b: string): boolean {
  const [ofA, ofB] = [besides(a), besides(b)];
  if (ofA.has(b) || [...ofA].some((id) => ofB.has(id))) return true;
  return allEvents.some(({ accounts }) => {
    const ids = new Set<string>(accounts.map(({ id }) => id));
    return ids.has(a) && ids.has(b);
  });
}

/** The pairs that give different numbers for one thing and are not tied. */
function loosePairs(figures: readonly Given[]): string[] {
  const bySubject = groupBy(
    figures.filter((each) => subjectOf(each) !== null),
    (each) => subjectOf(each) ?? "",
  );
  return [...bySubject].flatMap(([subject, same]) =>
    same.flatMap((one, i) =>
      same
        .slice(i + 1)
        .filter(
          (other) =>
            one.claim.id !== other.claim.id &&
            rangeOf(one.figure) !== rangeOf(other.figure) &&
            !isTied(one.claim.id, other.claim.id),
        )
        .map(
          (other) =>
            `${subject}: ${one.claim.id} ${rangeOf(one.figure)}, ${other.claim.id} ${rangeOf(other.figure)}`,
        ),
    ),
  );
}

test("two claims that count one thing differently bear on each other", () => {
  expect(given.length).toBeGreaterThan(500);
  expect(loosePairs(given)).toEqual([]);
});

test("a count that nothing ties to another would be found", () => {
  const claim = { ...claimById("kr-arrivals-2009"), id: claimById("cn-coi-2014").id };
  const figure: AtlasFigure = { measure: "arrivals", unit: "people", value: 1 };
  expect(loosePairs([...given, { claim, figure }]).length).toBeGreaterThan(1);
});
