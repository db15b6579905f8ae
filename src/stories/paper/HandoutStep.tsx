import { atlas } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { m } from "#languages/compiled/messages.js";
import type { Theme } from "#symbology/themes.ts";
import type { AddressedState } from "#view/state.ts";
import type { ToldStep } from "#view/story/told-story.ts";
import { HandoutChart } from "./HandoutChart.tsx";
import { HandoutMap } from "./HandoutMap.tsx";
import { sourcesOfStep } from "./story-claims.ts";

/** As it is printed, in CSS pixels: three fit on a sheet of A4 or Letter, with the words beside them. */
const size = { width: 332, height: 249 } as const;

/** What the map of a step shows, in a few words. */
function captionOf({ country, route, year }: AddressedState): string {
  const record = country ? atlas.records.get(country) : undefined;
  const named = record ?? atlas.routes.find(({ id }) => id === route);
  const subject = named?.name.en ?? m.figure_title();
  return year === null ? subject : m.in_year({ subject, year });
}

interface HandoutStepProps {
  readonly geography: Geography;
  readonly step: ToldStep;
  readonly state: AddressedState;
  readonly theme: Theme;
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
        caption={captionOf(state)}
      />
      <div>
        <h4>
          <span className="handout-number">{number}</span>
          <span>{` ${step.title}`}</span>
        </h4>
        <p>{showsAccounts ? step.words : (step.gentle ?? step.words)}</p>
        <HandoutChart step={step} state={state} />
        {sources.length > 0 && (
          <p className="handout-small">{m.handout_sources({ sources: sources.join("; ") })}</p>
        )}
      </div>
    </section>
  );
}
