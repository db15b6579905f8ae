import type { Geography } from "#atlas/geography/geography.ts";
import { m } from "#languages/compiled/messages.js";
import type { SecondWords } from "#languages/second-words.ts";
import { inTurn } from "#languages/words/locale.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import { HandoutMap } from "#stories/paper/HandoutMap.tsx";
import { sourcesOfStep } from "#stories/paper/story-claims.ts";
import { StepPicture } from "#stories/pictures/StepPicture.tsx";
import type { Theme } from "#symbology/themes.ts";
import { nameOfMap } from "#view/selectors/name-of-view.ts";
import type { AddressedState } from "#view/state.ts";
import type { ToldStep } from "#view/story/told-story.ts";
import { HandoutChart } from "./HandoutChart.tsx";
import { SecondLine } from "./SecondLine.tsx";
import "./HandoutStep.css";

/** As it is printed, in CSS pixels: three fit on a sheet of A4 or Letter, with the words beside them. */
const size = { width: 332, height: 249 } as const;

interface HandoutStepProps {
  readonly geography: Geography;
  readonly step: ToldStep;
  readonly state: AddressedState;
  readonly theme: Theme;
  readonly second: SecondWords | null;
  readonly secondTitle: string | undefined;
  readonly own: readonly KeptLayer[];
  /** From 1. */
  readonly number: number;
  readonly showsAccounts: boolean;
}

/** One step: its map, its words, what they rest on. */
export function HandoutStep({
  geography,
  step,
  state,
  theme,
  second,
  secondTitle,
  own,
  number,
  showsAccounts,
}: HandoutStepProps) {
  const sources = sourcesOfStep(step);
  return (
    <section className="handout-step" aria-label={step.title}>
      <HandoutMap
        geography={geography}
        state={state}
        size={size}
        theme={theme}
        second={second}
        marks={step.marks}
        own={own}
        caption={nameOfMap(state, m.figure_title())}
      />
      <div>
        <h4>
          <span className="handout-number">{number}</span>
          <span>{` ${step.title}`}</span>
          <SecondLine second={second} say={() => secondTitle} />
        </h4>
        <p>{showsAccounts ? step.words : (step.gentle ?? step.words)}</p>
        <StepPicture picture={step.picture} />
        <HandoutChart step={step} state={state} />
        {sources.length > 0 && (
          <p className="handout-small">{m.handout_sources({ sources: inTurn(sources) })}</p>
        )}
      </div>
    </section>
  );
}
