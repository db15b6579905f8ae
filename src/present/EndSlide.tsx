import { dataVersion } from "#atlas/atlas";
import { m } from "#messages";
import type { ToldStory } from "#view/story/told-story";
import { sourcesOfStory } from "./story-sources";

/** The address at which the story begins. */
function addressOf({ id, origin }: ToldStory): string {
  const { origin: site, pathname } = location;
  const page = `${site === "null" ? "file://" : site}${pathname}`;
  return origin === "atlas" ? `${page}#story=${id}` : page;
}

/** After the last step: what was told, and what it rests on. It stays. */
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
      <p>{m.present_end_where({ version: dataVersion, address: addressOf(story) })}</p>
    </section>
  );
}
