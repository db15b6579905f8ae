import { useEffect, useRef } from "react";
import { m } from "#messages";
import { CloseButton } from "#ui/CloseButton";
import type { OwnStory } from "#view/story/story-file";
import { useView } from "#view/use-view";
import { MakerForm } from "./MakerForm";
import { stopEditing } from "./own-story-actions";
import "./StoryMaker.css";
import { useKeptStories } from "./use-kept-stories";

/** Where a reader makes a story, beside the map whose views it is made of. */
export function StoryMaker({ id }: { id: string }) {
  const view = useView();
  const { stories } = useKeptStories();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const story: OwnStory | undefined = stories.find((kept) => kept.id === id)?.story;
  return (
    <section className="maker" aria-label={m.maker()}>
      <header className="maker-head">
        <h1 ref={heading} tabIndex={-1}>
          {m.maker()}
        </h1>
        <CloseButton label={m.maker_close()} onClick={() => stopEditing(view)} />
      </header>
      {story ? <MakerForm id={id} story={story} /> : <p>{m.maker_missing()}</p>}
    </section>
  );
}
