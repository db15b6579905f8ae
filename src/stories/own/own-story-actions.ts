/** What can be done with a reader's own story. */

import { subject } from "#subject/subject.ts";
import { offerFile } from "#ui/browser/offer-file.ts";
import { replaceAddress } from "#view/history.ts";
import { pageAddress } from "#view/page-address.ts";
import type { View } from "#view/store.ts";
import { keptStories, newStoryId } from "#view/story/kept-stories.ts";
import { leaveStory } from "#view/story/story-actions.ts";
import { type OwnStory, writeStoryFile } from "#view/story/story-file.ts";
import { packStory } from "#view/story/story-link.ts";

/** Opens a kept story where the guide is, to be changed. */
export function editStory(view: View, id: string): void {
  leaveStory(view);
  view.setState({ making: id, page: null, at: null });
}

/** Goes on with a story under another id: no step for Back, which would lead to the other. */
export function goOnAs(view: View, id: string): void {
  const next = { ...view.getState(), making: id };
  replaceAddress(next);
  view.setState(next);
}

export function stopEditing(view: View): void {
  view.setState({ making: null });
}

/** Keeps a story on this device as a new one; returns its id. */
export function keepAsNew(story: OwnStory): string {
  const id = newStoryId();
  keptStories.keep(id, story);
  return id;
}

/** `SUBJECT_my-lesson.json`: letters and digits of any script, and hyphens. */
function fileNameOf(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${subject.slug}_${name || "story"}.json`;
}

export function saveStory(story: OwnStory): void {
  const file = new Blob([writeStoryFile(story)], { type: "application/json" });
  offerFile(file, fileNameOf(story.title));
}

/** The address that holds a whole story; null where it is too long to be sent so. */
export async function linkTo(story: OwnStory): Promise<string | null> {
  const packed = await packStory(story);
  if (packed === null) return null;
  return pageAddress(`told=${packed}`);
}
