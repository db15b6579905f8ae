import { m } from "#languages/compiled/messages.js";
import { openEvidence } from "#view/store.ts";
import type { ToldStep } from "#view/story/told-story.ts";
import { useView } from "#view/use-view.ts";
import { labelledClaims } from "./story-sources.ts";

interface StepEvidenceProps {
  readonly step: Pick<ToldStep, "claims">;
  /** Other steps have theirs on the same page: a place to go to by its name would be one of many. */
  readonly isOfMany?: boolean;
}

/** What a step rests on: each claim by its sources, and a way to its evidence. */
export function StepEvidence({ step, isOfMany = false }: StepEvidenceProps) {
  const view = useView();
  const claims = labelledClaims(step);
  if (claims.length === 0) return null;
  return (
    <section className="step-evidence" aria-label={isOfMany ? undefined : m.story_evidence()}>
      <h3>{m.story_evidence()}</h3>
      <ul>
        {claims.map(({ id, label, number }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => openEvidence(view, id)}>
              {number > 1 && <span className="visually-hidden">{`${label}, `}</span>}
              <span>{number > 1 ? m.story_sentence({ number }) : label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
