import { useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { faultSentence } from "#stories/making/fault-sentence.ts";
import { readStoryFile } from "#view/story/read-story-file.ts";
import type { OwnStory } from "#view/story/story-file.ts";

interface OpenStoryFileProps {
  readonly onStory: (story: OwnStory) => void;
  readonly onFault: (sentence: string) => void;
}

/** Reads the file that a reader chose or dropped. */
export async function openStoryFile(file: File, answer: OpenStoryFileProps): Promise<void> {
  const { story, fault } = await readStoryFile(file);
  if (story) answer.onStory(story);
  else answer.onFault(faultSentence(fault));
}

/** A button that lets the reader choose a story's file. */
export function OpenStoryFile(answer: OpenStoryFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {m.own_open()}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={m.own_open()}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          if (file) openStoryFile(file, answer).then(() => (currentTarget.value = ""));
        }}
      />
    </>
  );
}
