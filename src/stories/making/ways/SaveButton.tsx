import { useEffect, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { listOf } from "#languages/words/locale.ts";
import { allowanceFor } from "#ui/browser/frame-limits.ts";
import { FrameNote } from "#ui/frames/FrameNote.tsx";
import { pageAddress } from "#view/address/page-address.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import "./LinkButton.css";
import { linkTo, saveStory } from "#stories/own/own-story-actions.ts";

interface SaveButtonProps {
  readonly story: OwnStory;
  readonly title: string;
}

interface Said {
  /** Whose pictures are gone. */
  readonly steps: readonly number[];
  readonly frame: { readonly sentence: string; readonly address: string } | null;
}

/** Saves a story's file; says what it lacks, and where it can be saved if the page around this one forbids it. */
async function save(story: OwnStory): Promise<Said> {
  const allowance = allowanceFor("allow-downloads");
  const steps = allowance === "forbidden" ? [] : await saveStory(story);
  if (allowance === "allowed") return { steps, frame: null };
  // What is made in a frame is kept for that frame alone: its address takes the story along.
  const link = await linkTo(story).catch(() => null);
  const sentence = allowance === "forbidden" ? m.frame_no_files() : m.frame_perhaps_no_files();
  return { steps, frame: { sentence, address: link ?? pageAddress("page=stories") } };
}

/** Which pictures the file is without. */
const saidOf = (steps: readonly number[]) =>
  m.own_saved_without_picture({ count: steps.length, steps: listOf(steps.map(String)) });

/** A button that saves a story as a file. */
export function SaveButton({ story, title }: SaveButtonProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const words = useRef<HTMLSpanElement>(null);
  // It stands below the buttons, and they may be the last that is seen.
  useEffect(() => {
    if (words.current?.hasChildNodes()) words.current.scrollIntoView({ block: "nearest" });
  }, [said]);
  return (
    <>
      <button
        type="button"
        aria-label={m.own_save_named({ title })}
        onClick={() => save(story).then(setSaid)}
      >
        {m.own_save()}
      </button>
      <span ref={words} role="status" className="link-said">
        {said && said.steps.length > 0 && <span>{`${saidOf(said.steps)} `}</span>}
        {said?.frame && <FrameNote {...said.frame} />}
      </span>
    </>
  );
}
