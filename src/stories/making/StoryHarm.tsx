import { useDeferredValue, useMemo, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import type { Finding } from "#own/harm/finding.ts";
import { reasonSentence } from "#own/harm/harm-sentences.ts";
import { HarmAsk } from "#share/harm/HarmAsk.tsx";
import { checkStory, coarsenStory } from "#view/story/check-story.ts";
import type { OwnStory } from "#view/story/story-file.ts";

interface StoryHarmProps {
  readonly story: OwnStory;
  readonly onChange: (story: OwnStory) => void;
}

/** What in a story could do harm, as it is written or pasted, and the two answers to it. */
export function StoryHarm({ story, onChange }: StoryHarmProps) {
  const checked = useDeferredValue(story);
  const report = useMemo(() => checkStory(checked), [checked]);
  const [isCoarse, setCoarse] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const { statement, ...others } = story;
  const isAsked = !statement && report.length > 0;
  const placeOf = ({ at }: Finding) =>
    at === 0 ? m.harm_at_head() : m.maker_step_place({ step: at, steps: story.steps.length });

  /** The button that was pressed goes away with what it answers. */
  function answer(next: OwnStory): void {
    said.current?.focus({ preventScroll: true });
    onChange(next);
  }

  return (
    <>
      <p ref={said} tabIndex={-1} role="status" className="maker-note">
        {isAsked && <span className="visually-hidden">{m.harm_heading()}</span>}
        {isCoarse && !isAsked && !statement && <span>{m.harm_coarse()}</span>}
        {statement && (
          <>
            <span>{m.harm_stated({ sentence: statement })}</span>
            <span> </span>
            <button type="button" className="link" onClick={() => answer(others)}>
              {m.harm_take_back()}
            </button>
          </>
        )}
      </p>
      {isAsked && (
        <HarmAsk
          report={report}
          sentenceOf={(finding) =>
            m.harm_finding({
              place: placeOf(finding),
              found: finding.found,
              why: reasonSentence(finding.reason),
            })
          }
          why={m.harm_why_story()}
          onCoarsen={() => {
            setCoarse(true);
            answer(coarsenStory(story));
          }}
          onState={() => answer({ ...story, statement: m.harm_statement() })}
        />
      )}
    </>
  );
}
