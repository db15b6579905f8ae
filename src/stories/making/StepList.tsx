import { m } from "#languages/compiled/messages.js";
import type { OwnStep } from "#view/story/story-file.ts";

interface StepListProps {
  readonly steps: readonly OwnStep[];
  readonly chosen: number | null;
  readonly onChoose: (at: number) => void;
}

/** The steps of a story in their order; the chosen one is edited below. */
export function StepList({ steps, chosen, onChoose }: StepListProps) {
  if (steps.length === 0) return <p className="maker-first">{m.maker_first()}</p>;
  return (
    <ol className="maker-steps" aria-label={m.maker_steps()}>
      {steps.map(({ title }, at) => {
        const name = title.trim() || m.maker_step_untitled();
        return (
          <li key={at}>
            <button
              type="button"
              aria-current={at === chosen || undefined}
              onClick={() => onChoose(at)}
            >
              <span className="maker-steps-number">{at + 1}</span>
              <span>{name}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
