import { Suspense } from "react";
import { release } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { sourcesOfStory } from "#stories/reading/story-sources.ts";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import type { ToldStory } from "#view/story/told-story.ts";
import "./EndSlide.css";

const StoryCode = lazyPart(async () => (await import("#share/StoryCode.tsx")).StoryCode);

/** After the last step: what was told, what it rests on, and where it is. It stays. */
export function EndSlide({ story }: { story: ToldStory }) {
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
        <StoryCode />
      </Suspense>
      <p>{m.present_end_data({ version: release })}</p>
    </section>
  );
}
