/** Pictures that no story on this device names any more are let go of. */
import { dropPicture, dropUnnamed } from "#view/story/kept-pictures.ts";
import { keptStories } from "#view/story/kept-stories.ts";
import type { OwnStory } from "#view/story/story-file.ts";

const namedByStories = () =>
  new Set(
    keptStories
      .read()
      .stories.flatMap(({ story }) => story.steps.flatMap(({ picture }) => picture?.id ?? [])),
  );

/** Lets go of the pictures of a story that was deleted, but for those that another story has, too. */
export async function forgetPictures({ steps }: Pick<OwnStory, "steps">): Promise<void> {
  const named = namedByStories();
  for (const { picture } of steps)
    if (picture && !named.has(picture.id)) await dropPicture(picture.id);
}

/** Lets go of what no story names any more. What cannot be read names nothing that is known: nothing goes. */
export async function sweepPictures(): Promise<void> {
  if (keptStories.read().unreadable === 0) await dropUnnamed(namedByStories());
}
