import { SlidesButton } from "#stories/slides/SlidesButton.tsx";
import type { tellOwnStory } from "#view/story/load-story.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import { LinkButton } from "./LinkButton.tsx";
import { SaveButton } from "./SaveButton.tsx";
import { waitsSentence } from "./waits-sentence.ts";

interface WaysOutProps {
  readonly story: OwnStory;
  readonly title: string;
  readonly told: () => ReturnType<typeof tellOwnStory>;
}

/** What takes a story of one's own off the page, once what could do harm in it is answered for. */
export function WaysOut({ story, title, told }: WaysOutProps) {
  const waits = waitsSentence(story);
  if (waits !== null) return <span>{waits}</span>;
  return (
    <>
      <SlidesButton title={title} told={told} />
      <SaveButton story={story} title={title} />
      <LinkButton story={story} title={title} />
    </>
  );
}
