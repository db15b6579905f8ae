import { m } from "#languages/compiled/messages.js";
import type { ToldStory } from "#view/story/told-story.ts";
import "./StepDots.css";

interface StepDotsProps {
  readonly story: ToldStory;
  readonly at: number;
  readonly onChoose: (step: number) => void;
}

/** A way to every step, and to the end. */
export function StepDots({ story, at, onChoose }: StepDotsProps) {
  const names = story.steps.map(({ title }, i) => m.story_to_step({ step: i + 1, title }));
  return (
    <nav aria-label={m.story_progress()}>
      <ol className="step-dots">
        {[...names, m.story_end()].map((name, i) => (
          <li key={name}>
            <button
              type="button"
              title={name}
              aria-label={name}
              aria-current={i === at ? "step" : undefined}
              data-past={i < at || undefined}
              onClick={() => onChoose(i)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}
