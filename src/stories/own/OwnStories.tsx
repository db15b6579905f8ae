import { type DragEvent, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { keptStories } from "#view/story/kept-stories.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import { useView } from "#view/use-view.ts";
import { OpenStoryFile, openStoryFile } from "./OpenStoryFile.tsx";
import { OwnStoryEntry } from "./OwnStoryEntry.tsx";
import "./OwnStories.css";
import { TroubleLine } from "#stories/making/TroubleLine.tsx";
import { makeStory } from "#view/story/story-actions.ts";
import { forgetPictures } from "./let-go.ts";
import { keepAsNew } from "./own-story-actions.ts";
import { useKeptStories } from "./use-kept-stories.ts";

/** The stories that the reader made or was sent, kept on this device. */
export function OwnStories() {
  const view = useView();
  const { stories, unreadable } = useKeptStories();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState("");

  const opened = {
    onStory(story: OwnStory) {
      keepAsNew(story);
      setSaid(m.own_opened({ title: story.title.trim() || m.own_untitled() }));
    },
    onFault: setSaid,
  };

  function drop(event: DragEvent): void {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) openStoryFile(file, opened);
  }

  return (
    <section
      className="own-stories"
      aria-label={m.own_stories()}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h3 ref={heading} tabIndex={-1}>
        {m.own_stories()}
      </h3>
      <p>{m.own_lead()}</p>
      <TroubleLine />
      {unreadable > 0 && (
        <p className="own-stories-unreadable">{m.own_unreadable({ count: unreadable })}</p>
      )}
      <ul className="stories">
        {stories.map(({ id, story }) => (
          <OwnStoryEntry
            key={id}
            id={id}
            story={story}
            onDelete={() => {
              keptStories.forget(id);
              void forgetPictures(story);
              setSaid(m.own_deleted({ title: story.title.trim() || m.own_untitled() }));
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      <p className="story-entry-ways">
        <button
          type="button"
          onClick={() =>
            makeStory(view, keepAsNew({ title: m.maker_new_title(), lead: "", steps: [] }))
          }
        >
          {m.own_new()}
        </button>
        <OpenStoryFile {...opened} />
        <span className="own-stories-drop">{m.own_drop()}</span>
      </p>
      <p role="status" className="own-story-said">
        {said}
      </p>
    </section>
  );
}
