import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import type { ToldStory } from "#view/story/told-story.ts";
import "./OriginNote.css";
import { TroubleLine } from "#stories/making/TroubleLine.tsx";
import { keepAsNew } from "./own-story-actions.ts";

/** Says that a story is a reader's and not the atlas'; one from a link can be kept. */
export function OriginNote({ story }: { story: ToldStory }) {
  const [isKept, setKept] = useState(false);
  if (story.origin === "atlas") return null;
  return (
    <div className="origin-note">
      <p>
        <span>{m.story_by_reader()}</span>
        {story.origin === "link" && !isKept && (
          <>
            <span>{" · "}</span>
            <button
              type="button"
              className="link"
              onClick={() => {
                keepAsNew(story);
                setKept(true);
              }}
            >
              {m.story_keep()}
            </button>
          </>
        )}
      </p>
      <p role="status">{isKept && m.story_is_kept()}</p>
      {isKept && <TroubleLine />}
    </div>
  );
}
