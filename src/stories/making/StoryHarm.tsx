import { useDeferredValue, useMemo } from "react";
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
  if (story.statement) {
    const { statement, ...others } = story;
    return (
      <p className="maker-note">
        <span>{m.harm_stated({ sentence: statement })}</span>{" "}
        <button type="button" className="link" onClick={() => onChange(others)}>
          {m.harm_take_back()}
        </button>
      </p>
    );
  }
  const steps = story.steps.length;
  const placeOf = ({ at }: Finding) =>
    at === 0 ? m.harm_at_head() : m.maker_step_place({ step: at, steps });
  return (
    <div role="status">
      {report.length > 0 && (
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
          onCoarsen={() => onChange(coarsenStory(story))}
          onState={() => onChange({ ...story, statement: m.harm_statement() })}
        />
      )}
    </div>
  );
}
