import { useEffect, useEffectEvent, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { m } from "#languages/compiled/messages.js";
import { PresenterNotes } from "#stories/notes/PresenterNotes.tsx";
import { attend } from "#view/attention.ts";
import { useHold } from "#view/hold.ts";
import { holdMap } from "#view/store.ts";
import { isOffStep, setPresenting, showStep } from "#view/story/story-actions.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { EndSlide } from "./EndSlide.tsx";
import { enterFullscreen } from "./fullscreen.ts";
import { KeysCard } from "./KeysCard.tsx";
import "./Presenting.css";
import { useNotesWindow } from "#stories/notes/use-notes-window.ts";
import { useSwipe } from "#stories/reading/use-swipe.ts";
import { PresentingTools } from "./PresentingTools.tsx";
import { WallPen, type WallTool } from "./pen/WallPen.tsx";
import { StepCard } from "./StepCard.tsx";
import type { StoryCommand } from "./story-keys.ts";
import { useRest } from "./use-rest.ts";
import { useStepState } from "./use-step-state.ts";
import { useStoryKeys } from "./use-story-keys.ts";
import { useWallClick } from "./use-wall-click.ts";

interface PresentingProps {
  readonly story: ToldStory;
  /** The step's place, from 0; as many as there are steps is the end. */
  readonly at: number;
}

/** A story shown to a room: large words, the map beside them, and nothing else. */
export function Presenting({ story, at }: PresentingProps) {
  const view = useView();
  const surface = useRef<HTMLDivElement>(null);
  const [start] = useState(() => performance.now());
  const [isBlack, setBlack] = useState(false);
  const [hasKeys, setHasKeys] = useState(false);
  /** The map takes gestures. */
  const [isFree, setFree] = useStepState(at, false);
  /** The account of violence was asked for. */
  const [isTold, setTold] = useStepState(at, false);
  /** In the presenter's hand. */
  const [tool, setTool] = useState<WallTool | null>(null);
  const notes = useNotesWindow();
  const rests = useRest();
  const isOff = useViewState((state) => isOffStep(state, story));
  const isAway = isFree || isOff;
  useHold(true);
  const step = story.steps[at];

  function go(to: number): void {
    setFree(false);
    showStep(view, story, to);
    // The map had the keys: they lead through the story again.
    if (isAway) surface.current?.querySelector("h2")?.focus({ preventScroll: true });
  }

  function explore(): void {
    if (isAway) go(at);
    else if (step) {
      setFree(true);
      attend(view, "map");
    }
  }

  const take = (next: WallTool) => setTool(tool === next ? null : next);

  function leave(): void {
    if (tool) setTool(null);
    else if (isAway) go(at);
    else setPresenting(view, false);
  }

  const openNotes = () => notes.open(m.notes_window({ title: story.title }));

  const commands: Readonly<Record<StoryCommand, () => void>> = {
    next: () => go(at + 1),
    previous: () => go(at - 1),
    first: () => go(0),
    last: () => go(story.steps.length),
    black: () => setBlack(true),
    fullscreen: enterFullscreen,
    notes: openNotes,
    keys: () => setHasKeys(true),
    pen: () => take("pen"),
    pointer: () => take("pointer"),
    explore,
    leave,
  };
  const follow = (command: StoryCommand) => commands[command]();

  useStoryKeys({
    isPresenting: true,
    documents: notes.documents,
    takesKey() {
      setBlack(false);
      return isBlack;
    },
    onCommand: follow,
  });
  // What a finger draws or points at is no swipe, and what a pen draws no click.
  useSwipe(surface, (command) => tool === null && follow(command));
  useWallClick(surface, () => !isFree && tool !== "pen" && follow("next"));
  useEffect(() => {
    surface.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, []);

  const onFullscreen = useEffectEvent(() => {
    // Browsers keep to themselves the Esc that ends it; some end it when a second window opens.
    // The same Esc closes the card of keys, and is not meant for more.
    if (!document.fullscreenElement && !notes.body && !hasKeys) leave();
  });
  useEffect(() => {
    document.addEventListener("fullscreenchange", onFullscreen);
    return () => document.removeEventListener("fullscreenchange", onFullscreen);
  }, []);
  useEffect(() => holdMap(view, isFree ? "free" : "held"), [view, isFree]);

  const account = { isTold, onTell: () => setTold(!isTold) };
  return (
    <div className="presenting" ref={surface} data-rests={rests || undefined}>
      {!isFree && <div className="presenting-layer" />}
      {step ? (
        <StepCard story={story} at={at} step={step} isTold={account.isTold} />
      ) : (
        <EndSlide story={story} />
      )}
      {tool && <WallPen key={at} tool={tool} />}
      <PresentingTools
        tool={tool}
        at={at}
        steps={story.steps.length}
        isAway={isAway}
        account={step?.gentle === undefined ? null : account}
        onCommand={follow}
      />
      {hasKeys && <KeysCard onClose={() => setHasKeys(false)} />}
      {notes.isBlocked && (
        <p role="status" className="presenting-blocked">
          {m.present_notes_blocked()}
        </p>
      )}
      {isBlack && (
        <button type="button" className="presenting-black" onClick={() => setBlack(false)}>
          <span className="visually-hidden">{m.present_black()}</span>
        </button>
      )}
      {notes.body &&
        createPortal(
          <PresenterNotes
            story={story}
            at={at}
            start={start}
            account={step?.gentle === undefined ? null : account}
            onCommand={follow}
          />,
          notes.body,
        )}
    </div>
  );
}
