import { m } from "#languages/compiled/messages.js";
import { writeYears } from "#languages/words/dates.ts";
import { StepPicture } from "#stories/pictures/StepPicture.tsx";
import { StepChart } from "#stories/reading/StepChart.tsx";
import { sourcesOfStep } from "#stories/reading/story-sources.ts";
import type { ToldStep, ToldStory } from "#view/story/told-story.ts";
import { useViewState } from "#view/use-view.ts";
import "./StepCard.css";

interface StepCardProps {
  readonly story: ToldStory;
  readonly at: number;
  readonly step: ToldStep;
  /** Whether an account of violence was asked for. */
  readonly isTold: boolean;
}

/** A step in letters for the back row. */
export function StepCard({ story, at, step, isTold }: StepCardProps) {
  const year = useViewState((state) => state.year);
  const sources = sourcesOfStep(step);
  const place = { step: at + 1, steps: story.steps.length };
  return (
    <section className="step-card" aria-label={m.story_panel()}>
      <header>
        <h1>{story.title}</h1>
        {year !== null && <p className="step-card-year">{writeYears(String(year))}</p>}
      </header>
      <div className="step-card-told">
        <h2 tabIndex={-1}>{step.title}</h2>
        <p className="step-card-words">
          {isTold || step.gentle === undefined ? step.words : step.gentle}
        </p>
        <StepPicture picture={step.picture} />
        <StepChart step={step} />
        {sources !== "" && <p className="step-card-sources">{m.present_sources({ sources })}</p>}
      </div>
      <footer>
        <p className="step-card-place">
          {story.origin === "atlas"
            ? m.story_step_of(place)
            : `${m.story_step_of(place)} · ${m.story_by_reader()}`}
        </p>
        <div className="step-card-progress" aria-hidden="true">
          {story.steps.map(({ id }, i) => (
            <i key={id} data-past={i <= at || undefined} />
          ))}
        </div>
      </footer>
      <p role="status" className="visually-hidden">
        {m.story_announce({ ...place, title: step.title })}
      </p>
    </section>
  );
}
