/** What a story rests on, in few words. */
import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { sources } from "#atlas/evidence/sources.ts";
import { groupBy } from "#core/group-by.ts";
import { yearsOf } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { byAlphabet, inTurn, within } from "#languages/words/locale.ts";
import type { ToldStep, ToldStory } from "#view/story/told-story.ts";

/** The claims of a step that the atlas knows; a reader's story may name others. */
function claimsOf({ claims }: Pick<ToldStep, "claims">): readonly AtlasClaim[] {
  return claims.map((id) => atlas.claimById.get(id)).filter((claim) => claim !== undefined);
}

const yearOf = (date: string | undefined) => (date === undefined ? null : yearsOf(date).to);

/** “Reuters 2017, NK News 2015 and 2 more”: a claim's first sources with their years. */
function labelOf({ evidence }: AtlasClaim): string {
  const labels = evidence.map(({ source: id }) => {
    const { publisher, date } = sources[id];
    const year = yearOf(date);
    return year === null ? publisher : `${publisher} ${year}`;
  });
  const [first = "", second, ...rest] = [...new Set(labels)];
  if (second === undefined) return first;
  if (rest.length === 0) return m.story_two_sources({ first, second });
  return m.story_more_sources({ first, second, count: rest.length });
}

export interface LabelledClaim {
  readonly id: string;
  readonly label: string;
  /** Sentences of the same sources are counted, from 1; the first of them bears the label alone. */
  readonly number: number;
}

/** A step's claims, each by its sources; those of the same sources follow each other. */
export function labelledClaims(step: Pick<ToldStep, "claims">): readonly LabelledClaim[] {
  const byLabel = groupBy(claimsOf(step), labelOf);
  return [...byLabel].flatMap(([label, claims]) =>
    claims.map(({ id }, i) => ({ id, label, number: i + 1 })),
  );
}

interface Publisher {
  readonly name: string;
  readonly years: readonly number[];
}

function publishersOf(claims: readonly AtlasClaim[]): readonly Publisher[] {
  const years = new Map<string, Set<number>>();
  for (const { source: id } of claims.flatMap(({ evidence }) => evidence)) {
    const { publisher, date } = sources[id];
    const ofPublisher = years.get(publisher) ?? new Set();
    const year = yearOf(date);
    if (year !== null) ofPublisher.add(year);
    years.set(publisher, ofPublisher);
  }
  return [...years]
    .map(([name, of]) => ({ name, years: [...of].sort((a, b) => a - b) }))
    .sort((a, b) => byAlphabet(a.name, b.name));
}

const withYears = ({ name, years }: Publisher) => [name, within(years)].filter(Boolean).join(" ");

/** Who published what a step rests on, with the years: one line. */
export function sourcesOfStep(step: ToldStep): string {
  return inTurn(publishersOf(claimsOf(step)).map(withYears));
}

/** Who published what a story rests on, with the years, by name. */
export function sourcesOfStory({ steps }: ToldStory): readonly string[] {
  return publishersOf(steps.flatMap(claimsOf)).map(withYears);
}
