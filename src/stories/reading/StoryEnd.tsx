import { Suspense } from "react";
import { m } from "#languages/compiled/messages.js";
import { inTurn } from "#languages/words/locale.ts";
import type { QuestionProgress } from "#stories/questions/progress.ts";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import type { ToldStory } from "#view/story/told-story.ts";
import { Discussion } from "./Discussion.tsx";
import { sourcesOfStory } from "./story-sources.ts";

const StoryQuestions = lazyPart(
  async () => (await import("#stories/questions/StoryQuestions.tsx")).StoryQuestions,
);

interface StoryEndProps {
  readonly story: ToldStory;
  readonly progress: QuestionProgress;
  readonly onProgress: (progress: QuestionProgress) => void;
  readonly onBack: () => void;
}

/** After the last step: questions to ask oneself, what to talk about, what the story rests on. */
export function StoryEnd(props: StoryEndProps) {
  const { story } = props;
  const sources = sourcesOfStory(story);
  return (
    <>
      {story.questions.length > 0 ? (
        <Suspense>
          <StoryQuestions {...props} />
        </Suspense>
      ) : (
        <h2>{m.story_end()}</h2>
      )}
      {story.discussion.length > 0 && (
        <>
          <h3>{m.notes_discussion()}</h3>
          <Discussion story={story} />
        </>
      )}
      {sources.length > 0 && (
        <>
          <h3>{m.present_end_sources()}</h3>
          <p className="player-sources">{inTurn(sources)}</p>
        </>
      )}
    </>
  );
}
