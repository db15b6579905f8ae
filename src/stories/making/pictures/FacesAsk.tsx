import { useId, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { asksOfPictures, statePictures } from "#view/story/check-story.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import "#share/harm/HarmAsk.css";

interface FacesAskProps {
  readonly story: OwnStory;
  readonly onChange: (story: OwnStory) => void;
}

/** Whether people at risk are in the pictures of a story: a question that only its maker can answer. */
export function FacesAsk({ story, onChange }: FacesAskProps) {
  const id = useId();
  const said = useRef<HTMLParagraphElement>(null);
  const statement = story.steps.find(({ picture }) => picture)?.picture?.statement;
  const isAsked = asksOfPictures(story);

  /** The button that was pressed goes away with what it answers. */
  function answer(next: string | undefined): void {
    said.current?.focus({ preventScroll: true });
    onChange(statePictures(story, next));
  }

  return (
    <>
      <p ref={said} tabIndex={-1} role="status" className="maker-note">
        {!isAsked && statement && (
          <>
            <span>{m.harm_stated({ sentence: statement })}</span>
            <span> </span>
            <button type="button" className="link" onClick={() => answer(undefined)}>
              {m.harm_take_back()}
            </button>
          </>
        )}
      </p>
      {isAsked && (
        <section className="harm-ask" aria-labelledby={id}>
          <h3 id={id}>{m.harm_faces_heading()}</h3>
          <p>{m.harm_faces_ask()}</p>
          <div className="harm-ask-ways">
            <button type="button" onClick={() => answer(m.harm_faces_state())}>
              {m.harm_faces_state()}
            </button>
          </div>
          <p className="harm-ask-quiet">{m.harm_faces_why()}</p>
        </section>
      )}
    </>
  );
}
