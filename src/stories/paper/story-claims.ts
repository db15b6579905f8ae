/** What a story rests on, as its handout tells it. */

import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { sources } from "#atlas/evidence/sources.ts";
import { yearsOf } from "#core/partial-date.ts";
import { sourcesOfClaims } from "#figures/composing/sources-shown.ts";
import { byAlphabet } from "#languages/words/locale.ts";
import type { SourceId } from "#subject/sources.ts";
import type { ToldStep, ToldStory } from "#view/story/told-story.ts";

/** The claims of those slugs that the atlas knows; a reader's story may name others. */
export const atlasClaimsOf = (slugs: readonly string[]): readonly AtlasClaim[] =>
  slugs.flatMap((slug) => atlas.claimById.get(slug) ?? []);

/** A publisher and a year: enough to find the source at the address of the story. */
function citeShortly(id: SourceId): string {
  const { publisher, date } = sources[id];
  const year = date === undefined ? null : yearsOf(date).to;
  return [publisher.replace(/;.*/, ""), year].filter(Boolean).join(" ");
}

/** The sources of a step, the weightiest first. */
export function sourcesOfStep({ claims }: ToldStep): readonly string[] {
  return [...new Set(sourcesOfClaims(atlasClaimsOf(claims)).map(citeShortly))];
}

/** All that a story says to its readers, as one text. */
function textOf({ title, lead, steps, questions, discussion }: ToldStory): string {
  const told = steps.flatMap((step) => [step.title, step.words, step.gentle ?? "", step.notes]);
  const asked = questions.flatMap(({ ask, because }) => [ask, because]);
  return [title, lead, ...told, ...asked, ...discussion].join("\n");
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a text uses a word of the glossary: `Demilitarised Zone (DMZ)` by either of its names. */
function uses(text: string, word: string): boolean {
  const names = word.split(/[()]/).map((name) => name.trim());
  return names.some(
    (name) =>
      name !== "" && new RegExp(`(?<!\\p{L})${escapePattern(name)}s?(?!\\p{L})`, "iu").test(text),
  );
}

/** The glossary's words that a story uses or cites, each with its first claim, by the alphabet. */
export function termsOf(story: ToldStory): readonly AtlasClaim[] {
  const text = textOf(story);
  const cited = new Set(story.steps.flatMap(({ claims }) => claims));
  const used = atlas.claims.filter(
    ({ id, kind, term, contentNote }) =>
      kind === "term" && term && !contentNote && (cited.has(id) || uses(text, term.word)),
  );
  const byWord = new Map<string, AtlasClaim>();
  for (const claim of used) {
    const word = claim.term?.word ?? "";
    if (!byWord.has(word) || cited.has(claim.id)) byWord.set(word, claim);
  }
  return [...byWord].sort(([a], [b]) => byAlphabet(a, b)).map(([, claim]) => claim);
}
