import { type ComponentType, Suspense } from "react";
import { dataVersion } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { sourcesOfStory } from "#stories/reading/story-sources.ts";
import type { ToldStory } from "#view/story/told-story.ts";

interface EndSlideProps {
  readonly story: ToldStory;
  /** Where others can see the story, with a code for telephones. */
  readonly Code: ComponentType;
}

/** After the last step: what was told, what it rests on, and where it is. It stays. */
export function EndSlide({ story, Code }: EndSlideProps) {
  const sources = sourcesOfStory(story);
  return (
    <section className="end-slide" aria-label={m.story_end()}>
      <h1>{m.title()}</h1>
      <h2 tabIndex={-1}>{story.title}</h2>
      {story.origin !== "atlas" && <p>{m.story_by_reader()}</p>}
      {sources.length > 0 && (
        <>
          <h3>{m.present_end_sources()}</h3>
          <ul>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
      <Suspense>
        <Code />
      </Suspense>
      <p>{m.present_end_data({ version: dataVersion })}</p>
    </section>
  );
}
