import { m } from "#languages/compiled/messages.js";
import { SlidesButton } from "#stories/slides/SlidesButton.tsx";
import { mayLeave } from "#view/story/check-story.ts";
import type { tellOwnStory } from "#view/story/load-story.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import { LinkButton } from "./LinkButton.tsx";
import { SaveButton } from "./SaveButton.tsx";

interface WaysOutProps {
  readonly story: OwnStory;
  readonly title: string;
  readonly told: () => ReturnType<typeof tellOwnStory>;
}

/** What takes a story of one's own off the page, once what could do harm in it is answered for. */
export function WaysOut({ story, title, told }: WaysOutProps) {
  if (!mayLeave(story)) return <span>{m.harm_story_waits()}</span>;
  return (
    <>
      <SlidesButton title={title} told={told} />
      <SaveButton story={story} title={title} />
      <LinkButton story={story} title={title} />
    </>
  );
}
