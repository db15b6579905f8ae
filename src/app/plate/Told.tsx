import { type Ref, Suspense } from "react";
import { StoryMaker, StoryPanel } from "#app/parts.ts";
import { m } from "#languages/compiled/messages.js";
import { makingIn } from "#view/selectors/telling.ts";
import { openStory } from "#view/story/connect-story.ts";
import { useViewState } from "#view/use-view.ts";
import type { PlateTelling } from "./use-telling.ts";

interface ToldProps {
  readonly ref: Ref<HTMLElement>;
  readonly telling: PlateTelling;
  /** Own data lie over it. */
  readonly isCovered: boolean;
  /** The reader looks at a record from it: it is a line beneath. */
  readonly isLine: boolean;
}

/** The story that is told or made, in the panel's place. */
export function Told({ ref, telling, isCovered, isLine }: ToldProps) {
  const story = useViewState(openStory);
  const making = useViewState(makingIn);
  return (
    <aside
      className="app-panel app-story"
      aria-label={m.story_panel()}
      hidden={telling === "none" || isCovered}
      data-telling={telling}
      data-line={(isLine && telling !== "none") || undefined}
      ref={ref}
    >
      <Suspense>
        {story !== null && <StoryPanel story={story} />}
        {story === null && making !== null && <StoryMaker id={making} />}
      </Suspense>
    </aside>
  );
}
