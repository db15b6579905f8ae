/** A story as it is told: the atlas' own, one kept on this device, or one that came in a link. */
import type { Lesson } from "#model/story.ts";
import type { Told } from "#model/told.ts";
import type { Mark } from "#own/marks/mark.ts";
import type { StepPicture } from "#own/pictures/picture.ts";
import type { Story, StoryQuestion } from "#subject/stories/story.ts";

export type ToldQuestion = Told<StoryQuestion>;

export interface ToldStep {
  readonly id: string;
  readonly title: string;
  /** May be empty in a reader's story. */
  readonly words: string;
  readonly notes: string;
  /** The view, as in the address after `#`. */
  readonly view: string;
  /** Slugs of claims; in a reader's story the atlas may not know them. */
  readonly claims: readonly string[];
  /** Of a reader's story: what its maker marked on the map. */
  readonly marks?: readonly Mark[] | undefined;
  /** Of a reader's story: the layers of its maker's own that it shows, where it says so. */
  readonly layers?: readonly string[] | undefined;
  /** Of a reader's story: a picture of its maker's, with its words. */
  readonly picture?: StepPicture | undefined;
  /** What is told instead, unless accounts of violence are asked for. */
  readonly gentle?: string;
}

export interface ToldStory {
  readonly id: string;
  readonly origin: "atlas" | "device" | "link";
  readonly title: string;
  readonly lead: string;
  /** Minutes; null where nobody has said. */
  readonly minutes: number | null;
  readonly contentNote?: "violence" | "distress";
  readonly steps: readonly ToldStep[];
  /** Of a reader's story: what its maker said of what the harm check found. */
  readonly statement?: string | undefined;
  readonly questions: readonly ToldQuestion[];
  readonly discussion: readonly string[];
  /** Only the atlas' own stories have one. */
  readonly lesson?: Told<Lesson>;
}

/** A story of the atlas as it is told. */
export function tellStory(story: Told<Story>): ToldStory {
  return { ...story, origin: "atlas" };
}

/** A step's place in a story, from 0; past the last step, the end: as many as there are steps. */
export function placeIn({ steps }: ToldStory, step: number): number {
  return Math.max(0, Math.min(steps.length, step));
}
