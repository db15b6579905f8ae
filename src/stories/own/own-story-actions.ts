/** What can be done with a reader's own story. */

import { subject } from "#subject/subject.ts";
import { offerFile } from "#ui/browser/offer-file.ts";
import { pageAddress } from "#view/address/page-address.ts";
import { writeStoryFile } from "#view/story/format-story.ts";
import { readPictures } from "#view/story/kept-pictures.ts";
import { keptStories, newStoryId } from "#view/story/kept-stories.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import { packStory } from "#view/story/story-link.ts";

/** Keeps a story on this device as a new one; returns its id. */
export function keepAsNew(story: OwnStory): string {
  const id = newStoryId();
  keptStories.keep(id, story);
  return id;
}

/** `SUBJECT_my-lesson.json`: letters and digits of any script, and hyphens. */
export function nameOfStoryFile(title: string, extension: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${subject.slug}_${name || "story"}.${extension}`;
}

/** The steps, from 1, whose pictures are not among those that are still there. */
export const stepsWithout = (
  { steps }: Pick<OwnStory, "steps">,
  pictures: ReadonlyMap<string, string>,
): readonly number[] =>
  steps.flatMap(({ picture }, at) => (picture && !pictures.has(picture.id) ? [at + 1] : []));

/** Saves a story as a file, with its pictures; returns the steps whose pictures are gone. */
export async function saveStory(story: OwnStory): Promise<readonly number[]> {
  const pictures = await readPictures(story);
  const file = new Blob([writeStoryFile(story, pictures)], { type: "application/json" });
  offerFile(file, nameOfStoryFile(story.title, "json"));
  return stepsWithout(story, pictures);
}

/** The address that holds a whole story; null where it is too long to be sent so. */
export async function linkTo(story: OwnStory): Promise<string | null> {
  const packed = await packStory(story);
  if (packed === null) return null;
  return pageAddress(`told=${packed}`);
}
