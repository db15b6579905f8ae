import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { StepPicture } from "#stories/pictures/StepPicture.tsx";
import type { ToldStory } from "#view/story/told-story.ts";
import { StepEvidence } from "./StepEvidence.tsx";
import { StepWords } from "./StepWords.tsx";
import "./ScrolledSteps.css";

/** How far down what is seen a step has come once it is the one that is read. */
const readingLine = 0.45;

interface ScrolledStepsProps {
  readonly story: ToldStory;
  /** The step at hand, from 0; as many as there are steps is the end. */
  readonly at: number;
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Its questions take everything off the map: it is there once it is reached. */
  readonly end: ReactNode;
  readonly onReach: (at: number) => void;
}

const partsOf = (scroller: Element) => [
  ...scroller.querySelectorAll<HTMLElement>("[data-scrolled-step]"),
];

/** Which part of a story stands at the line where it is read. */
function partAtLine(scroller: HTMLElement): number {
  const { scrollTop, clientHeight, scrollHeight } = scroller;
  const parts = partsOf(scroller);
  if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2) return parts.length - 1;
  const { top } = scroller.getBoundingClientRect();
  const line = top + clientHeight * readingLine;
  return Math.max(
    0,
    parts.findLastIndex((part) => part.getBoundingClientRect().top <= line),
  );
}

/** All steps of a story beneath each other, by a finger: the map follows the one that is read. */
export function ScrolledSteps({ story, at, scroller, end, onReach }: ScrolledStepsProps) {
  /** Where the scroller is by itself; whoever wants another step has it scrolled there. */
  const stands = useRef(0);
  const reach = useEffectEvent((next: number) => {
    if (next === stands.current) return;
    stands.current = next;
    if (next !== at) onReach(next);
  });

  const begin = useEffectEvent(() => {
    const part = scroller.current && partsOf(scroller.current)[at];
    part?.querySelector("h2")?.focus({ preventScroll: true });
  });
  useEffect(() => begin(), []);

  useEffect(() => {
    const { current } = scroller;
    if (!current || stands.current === at) return;
    stands.current = at;
    const part = partsOf(current)[at];
    const { top } = current.getBoundingClientRect();
    // Past the line above it, which the head of the panel has already.
    if (part) current.scrollTop += Math.ceil(part.getBoundingClientRect().top - top) + 1;
  }, [at, scroller]);

  useEffect(() => {
    const { current } = scroller;
    if (!current) return;
    let byHand = false;
    const takeHold = () => {
      byHand = true;
    };
    // What scrolled to a step that was asked for is not a reader who reads on.
    const note = () => byHand && reach(partAtLine(current));
    const letGo = () => {
      byHand = false;
    };
    const hands = ["pointerdown", "touchmove", "wheel", "keydown"] as const;
    for (const hand of hands) current.addEventListener(hand, takeHold, { passive: true });
    current.addEventListener("scroll", note, { passive: true });
    current.addEventListener("scrollend", letGo, { passive: true });
    return () => {
      for (const hand of hands) current.removeEventListener(hand, takeHold);
      current.removeEventListener("scroll", note);
      current.removeEventListener("scrollend", letGo);
    };
  }, [scroller]);

  return (
    <>
      {story.steps.map((step, i) => (
        <section
          key={step.id}
          className="scrolled-step"
          data-scrolled-step
          data-read={i === at || undefined}
        >
          <h2 tabIndex={-1}>{step.title}</h2>
          <StepWords step={step} />
          <StepPicture picture={step.picture} />
          <StepEvidence step={step} isOfMany />
        </section>
      ))}
      <section
        className="scrolled-step"
        data-scrolled-step
        data-read={at === story.steps.length || undefined}
      >
        {at === story.steps.length ? end : <h2>{m.story_end()}</h2>}
      </section>
    </>
  );
}
