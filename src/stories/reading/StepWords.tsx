import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import type { ToldStep } from "#view/story/told-story.ts";

/** A step's words: gentle ones first where it tells of violence. */
export function StepWords({ step }: { step: ToldStep }) {
  const [isTold, setTold] = useState(false);
  if (step.gentle === undefined) return <p className="player-words">{step.words}</p>;
  return (
    <>
      <p className="player-words">{isTold ? step.words : step.gentle}</p>
      <button type="button" className="link" aria-pressed={isTold} onClick={() => setTold(!isTold)}>
        {isTold ? m.story_hide_account() : m.story_show_account()}
      </button>
    </>
  );
}
