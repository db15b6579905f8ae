import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { sweepPictures } from "#stories/own/let-go.ts";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { attend } from "#view/attention.ts";
import { useHold } from "#view/hold.ts";
import { marksWanted } from "#view/marks/marking.ts";
import { keptStories } from "#view/story/kept-stories.ts";
import { makeStoryAs, stopMaking } from "#view/story/story-actions.ts";
import { useView } from "#view/use-view.ts";
import { MakerForm } from "./MakerForm.tsx";
import "./StoryMaker.css";
import { useKeptStories } from "#stories/own/use-kept-stories.ts";

interface StoryMakerProps {
  readonly id: string;
}

/** Where a reader makes a story, beside the map whose views it is made of. */
export function StoryMaker({ id }: StoryMakerProps) {
  const view = useView();
  const { stories } = useKeptStories();
  useHold(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void sweepPictures(), []);
  // What another tab has changed at the same time goes on here as a second story, in the same form.
  const movedTo = keptStories.movedTo(id);
  const [made, setMade] = useState({ id, form: id, isSecond: false });
  const now = movedTo ?? id;
  if (made.id !== now) {
    const isSecond = movedTo !== undefined;
    setMade({ id: now, form: isSecond ? made.form : now, isSecond });
  }
  useEffect(() => {
    if (movedTo === undefined) return;
    keptStories.follow(id);
    makeStoryAs(view, movedTo);
  }, [view, id, movedTo]);
  const { form } = made;
  // Before anything is painted: who has gone on to a field by then would lose it.
  useLayoutEffect(() => {
    if (!form) return;
    const goesToMarks = marksWanted.get(view) !== null && attend(view, "marks");
    marksWanted.set(view, null);
    if (goesToMarks) document.activeElement?.scrollIntoView();
    else heading.current?.focus({ preventScroll: true });
  }, [view, form]);
  const kept = stories.find((each) => each.id === now);
  return (
    <section className="maker" aria-label={m.maker()}>
      <header className="maker-head">
        <h1 ref={heading} tabIndex={-1}>
          {m.maker()}
        </h1>
        <CloseButton label={m.maker_close()} onClick={() => stopMaking(view)} />
      </header>
      <p className="maker-second" role="status">
        {made.isSecond && m.maker_second()}
      </p>
      {kept ? <MakerForm key={form} {...kept} /> : <p>{m.maker_missing()}</p>}
    </section>
  );
}
