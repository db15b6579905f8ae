import { m } from "#languages/compiled/messages.js";
import { type OwnStory, storyLimits } from "#view/story/story-file.ts";
import type { ToldStep, ToldStory } from "#view/story/told-story.ts";

/** A guarded step is told gently in a copy, which has no guard; its account is with the notes. */
const notesOf = ({ notes, gentle, words }: ToldStep): string =>
  gentle === undefined ? notes : `${notes}\n\n${m.notes_gentle()} ${words}`;

/** A story of the atlas as one that a reader changes; it says what it was made from. */
export function copyStory({ title, lead, steps }: ToldStory): OwnStory {
  return {
    title: m.own_copy_title({ title }).slice(0, storyLimits.title),
    lead: `${lead} ${m.own_copy_after({ title })}`.slice(0, storyLimits.lead),
    steps: steps.map((step) => ({
      title: step.title,
      words: step.gentle ?? step.words,
      notes: notesOf(step).slice(0, storyLimits.notes),
      view: step.view,
      claims: step.claims.slice(0, storyLimits.claims),
    })),
  };
}
