import { useEffect, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { OriginNote } from "#stories/own/OriginNote.tsx";
import { StepPicture } from "#stories/pictures/StepPicture.tsx";
import { enterFullscreen } from "#stories/presenting/fullscreen.ts";
import { useReadFromTop } from "#ui/browser/read-from-top.ts";
import { useMedia } from "#ui/browser/use-media.ts";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { pageIn } from "#view/selectors/overlay.ts";
import {
  isOffStep,
  leaveStory,
  reachStep,
  setPresenting,
  showStep,
} from "#view/story/story-actions.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./Player.css";
import type { StoryCommand } from "#stories/presenting/story-keys.ts";
import { useStoryKeys } from "#stories/presenting/use-story-keys.ts";
import type { QuestionProgress } from "#stories/questions/progress.ts";
import { ScrolledSteps } from "./ScrolledSteps.tsx";
import { StepDots } from "./StepDots.tsx";
import { StepEvidence } from "./StepEvidence.tsx";
import { StepWords } from "./StepWords.tsx";
import { StoryEnd } from "./StoryEnd.tsx";

interface PlayerProps {
  readonly story: ToldStory;
  /** The step's place, from 0; as many as there are steps is the end. */
  readonly at: number;
  readonly progress: QuestionProgress;
  readonly onProgress: (progress: QuestionProgress) => void;
}

/** A telephone, on which stories are read by scrolling. */
const phone = "(width < 600px), (height < 480px)";

const thisPage = [document];
const nowhere: readonly Document[] = [];

/** A story as it is read: beside the map, step by step. */
export function Player({ story, at, progress, onProgress }: PlayerProps) {
  const view = useView();
  const isOff = useViewState((state) => isOffStep(state, story));
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isScrolled = useMedia(phone);
  useReadFromTop(words, isScrolled ? null : `${story.id} ${at}`);
  const go = (step: number) => showStep(view, story, step);
  const step = story.steps[at];
  const place = step ? m.story_step_of({ step: at + 1, steps: story.steps.length }) : m.story_end();

  function follow(command: StoryCommand): void {
    if (command === "next") go(at + 1);
    if (command === "previous") go(at - 1);
    if (command === "leave" && isOff) go(at);
  }
  // A reading page over the map is scrolled by the same keys.
  const isCovered = useViewState((state) => pageIn(state) !== null);
  const documents = isCovered ? nowhere : thisPage;
  useStoryKeys({ isPresenting: false, documents, onCommand: follow });

  return (
    <div className="player">
      <header className="player-head">
        <h1>{story.title}</h1>
        <p>{place}</p>
        <OriginNote story={story} />
        <CloseButton label={m.story_leave()} onClick={() => leaveStory(view)} />
      </header>
      <div className="player-off" role="status">
        {isOff && (
          <>
            <span>{m.story_looking_around()}</span>
            <span> </span>
            <button type="button" className="link" onClick={() => go(at)}>
              {m.story_back_to_step()}
            </button>
          </>
        )}
      </div>
      <div className="player-step" ref={words}>
        {/* The step at hand is said once, as a whole; the heading is for who looks. */}
        <p role="status" className="visually-hidden">
          {step
            ? m.story_announce({ step: at + 1, steps: story.steps.length, title: step.title })
            : m.story_end()}
        </p>
        {isScrolled ? (
          <ScrolledSteps
            story={story}
            at={at}
            scroller={words}
            end={
              <StoryEnd
                story={story}
                progress={progress}
                onProgress={onProgress}
                onBack={() => go(at - 1)}
              />
            }
            onReach={(reached) => reachStep(view, story, reached)}
          />
        ) : step ? (
          <>
            <h2 ref={heading} tabIndex={-1}>
              {step.title}
            </h2>
            <StepWords key={step.id} step={step} />
            <StepPicture picture={step.picture} />
            <StepEvidence step={step} />
          </>
        ) : (
          <StoryEnd
            story={story}
            progress={progress}
            onProgress={onProgress}
            onBack={() => go(at - 1)}
          />
        )}
      </div>
      <footer className="player-foot">
        <StepDots story={story} at={at} onChoose={go} />
        <div className="player-ways">
          <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
            {m.story_previous()}
          </button>
          <button
            type="button"
            className="player-next"
            disabled={step === undefined}
            onClick={() => go(at + 1)}
          >
            {m.story_next()}
          </button>
          <button
            type="button"
            className="link player-present"
            aria-label={m.story_present_this()}
            onClick={() => {
              enterFullscreen();
              setPresenting(view, true);
            }}
          >
            {m.present()}
          </button>
        </div>
      </footer>
    </div>
  );
}
