import { useMemo } from "react";
import type { Geography } from "#atlas/geography/geography.ts";
import { m } from "#languages/compiled/messages.js";
import type { SecondWords } from "#languages/second-words.ts";
import { isAnswered, type KeptLayer } from "#own/layer/layer.ts";
import type { Theme } from "#symbology/themes.ts";
import { parseAddress } from "#view/address/address.ts";
import { layersAt, layersOfStory } from "#view/own/own-selectors.ts";
import { defaultAddressed } from "#view/state.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import { useViewState } from "#view/use-view.ts";
import "./HandoutSheet.css";
import { HandoutMap } from "#stories/paper/HandoutMap.tsx";
import { termsOf } from "#stories/paper/story-claims.ts";
import { wholeOfStory } from "#stories/paper/whole-of-story.ts";
import { HandoutFacts } from "./HandoutFacts.tsx";
import { HandoutGlossary } from "./HandoutGlossary.tsx";
import { HandoutLegend } from "./HandoutLegend.tsx";
import { HandoutOwn } from "./HandoutOwn.tsx";
import { HandoutQuestions } from "./HandoutQuestions.tsx";
import { HandoutStep } from "./HandoutStep.tsx";
import { HandoutTeacher } from "./HandoutTeacher.tsx";
import { SecondLine } from "./SecondLine.tsx";

/** The width of A4 and Letter between margins. */
const wholeMap = { width: 688, height: 450 } as const;

const noLayers: readonly KeptLayer[] = [];

interface HandoutProps {
  readonly story: ToldStory;
  readonly geography: Geography;
  readonly theme: Theme;
  readonly address: string | null;
  /** The other language's words, where the handout carries both. */
  readonly second: SecondWords | null;
  readonly showsAccounts: boolean;
  readonly hasTeacher: boolean;
}

function sizeOf({ steps: { length: steps }, minutes }: ToldStory): string {
  return minutes === null ? m.story_size({ steps }) : m.story_size_minutes({ steps, minutes });
}

/** A story on paper: the whole on a map, each step, questions, words; then what is for the teacher. */
export function Handout(props: HandoutProps) {
  const { story, geography, theme, address, second, showsAccounts, hasTeacher } = props;
  const told = story.origin === "atlas" ? second?.stories[story.id] : undefined;
  const states = useMemo(() => story.steps.map(({ view }) => parseAddress(view).state), [story]);
  const whole = useMemo(() => wholeOfStory(story), [story]);
  const terms = termsOf(story);
  const layers = useViewState((state) => state.own.layers);
  const { own, ownAt } = useMemo(() => {
    const answered = layers.filter(isAnswered);
    return {
      own: layersOfStory(answered, story),
      ownAt: story.steps.map((step) => layersAt(answered, step.layers)),
    };
  }, [layers, story]);
  return (
    <article className="handout" data-theme={theme.name} aria-label={story.title}>
      <header className="handout-head">
        <p className="handout-small">{m.handout_kicker()}</p>
        <h3>
          <span>{story.title}</span>
          <SecondLine second={second} say={() => told?.title} />
        </h3>
        <p className="handout-lead">
          <span>{story.lead}</span>
          <SecondLine second={second} say={() => told?.lead} />
        </p>
        <p className="handout-small">{sizeOf(story)}</p>
        {story.origin !== "atlas" && <p className="handout-origin">{m.story_by_reader()}</p>}
      </header>
      <HandoutMap
        geography={geography}
        state={whole}
        size={wholeMap}
        theme={theme}
        second={second}
        own={own}
        caption={m.map_of_routes()}
      />
      <HandoutLegend theme={theme} second={second} />
      {own.length > 0 && <HandoutOwn own={own} />}
      <HandoutFacts address={address} />
      <div className="handout-steps">
        {story.steps.map((step, i) => (
          <HandoutStep
            key={step.id}
            geography={geography}
            step={step}
            state={states[i] ?? defaultAddressed}
            theme={theme}
            second={second}
            secondTitle={told?.steps[step.id]}
            own={ownAt[i] ?? noLayers}
            number={i + 1}
            showsAccounts={showsAccounts}
          />
        ))}
      </div>
      {(story.questions.length > 0 || terms.length > 0) && (
        <div className="handout-sheet">
          {story.questions.length > 0 && <HandoutQuestions questions={story.questions} />}
          {terms.length > 0 && <HandoutGlossary terms={terms} second={second} />}
        </div>
      )}
      {hasTeacher && <HandoutTeacher story={story} />}
    </article>
  );
}
