import type { ToldStory } from "#view/story/told-story.ts";
import "./Discussion.css";

/** What a class may talk about. */
export function Discussion({ story }: { story: ToldStory }) {
  return (
    <ol className="story-discussion">
      {story.discussion.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
}
