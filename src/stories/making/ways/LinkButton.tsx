import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { m } from "#languages/compiled/messages.js";
import { copyText } from "#ui/browser/copy-text.ts";
import type { OwnStory } from "#view/story/story-file.ts";
import "./LinkButton.css";
import { linkTo } from "#stories/own/own-story-actions.ts";

interface LinkButtonProps {
  readonly story: OwnStory;
  readonly title: string;
}

/** Makes an address that holds the whole story, shows it, and copies it where the browser allows that. */
export function LinkButton({ story, title }: LinkButtonProps) {
  const [words, setWords] = useState("");
  const [address, setAddress] = useState<string | null>(null);
  const shown = useRef<HTMLSpanElement>(null);

  async function copyLink(): Promise<void> {
    const made = await linkTo(story).catch(() => undefined);
    // It stands there before it is copied: where the browser refuses, it is left selected.
    flushSync(() => setAddress(made ?? null));
    if (made === undefined) return setWords(m.own_link_failed());
    if (made === null) return setWords(m.own_link_too_long({ title }));
    const isCopied = await copyText(made, shown.current);
    const hasPictures = story.steps.some(({ picture }) => picture);
    const copied = hasPictures ? m.own_link_without_pictures() : m.own_link_copied();
    setWords(isCopied ? copied : m.copy_failed());
  }

  return (
    <>
      <button type="button" aria-label={m.own_link_named({ title })} onClick={copyLink}>
        {m.own_link()}
      </button>
      <span role="status" className="link-said">
        {words}
      </span>
      {address !== null && (
        <span className="link-address" ref={shown}>
          {address}
        </span>
      )}
    </>
  );
}
