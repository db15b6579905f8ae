/** Changes of a story that is being made: each gives a new story. Steps are counted from 0. */
import type { OwnStep, OwnStory } from "#view/story/story-file.ts";

/** Puts a step in at a place; past the last, at the end. */
export function insertStep(story: OwnStory, at: number, step: OwnStep): OwnStory {
  return { ...story, steps: [...story.steps.slice(0, at), step, ...story.steps.slice(at)] };
}

export function removeStep(story: OwnStory, at: number): OwnStory {
  return { ...story, steps: story.steps.filter((_, index) => index !== at) };
}

export function changeStep(story: OwnStory, at: number, change: Partial<OwnStep>): OwnStory {
  const steps = story.steps.map((step, index) => (index === at ? { ...step, ...change } : step));
  return { ...story, steps };
}

/** Moves a step to another place; what is not there stays as it is. */
export function moveStep(story: OwnStory, from: number, to: number): OwnStory {
  const step = story.steps[from];
  if (!step || to < 0 || to >= story.steps.length) return story;
  return insertStep(removeStep(story, from), to, step);
}

const isSame = (a: OwnStep, b: OwnStep) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Where a step of a story is after the story was changed elsewhere; null where it is not in it any more.
 * Where no step came or went, the one in its place is the same, changed.
 */
export function findStep(before: OwnStory, at: number, after: OwnStory): number | null {
  const step = before.steps[at];
  if (!step) return null;
  const places = after.steps.flatMap((each, place) => (isSame(each, step) ? [place] : []));
  places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return places[0] ?? (after.steps.length === before.steps.length ? at : null);
}
