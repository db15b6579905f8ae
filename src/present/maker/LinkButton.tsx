import { useState } from "react";
import { m } from "#messages";
import type { OwnStory } from "#view/story/story-file";
import "./LinkButton.css";
import { linkTo } from "./own-story-actions";

interface LinkButtonProps {
  readonly story: OwnStory;
  readonly title: string;
}

interface Said {
  readonly words: string;
  readonly address: string | null;
}

/** Makes an address that holds the whole story, and copies it where the browser allows that. */
async function copyLink(story: OwnStory, title: string): Promise<Said> {
  const address = await linkTo(story).catch(() => undefined);
  if (address === undefined) return { words: m.own_link_failed(), address: null };
  if (address === null) return { words: m.own_link_too_long({ title }), address };
  try {
    await navigator.clipboard.writeText(address);
    return { words: m.own_link_copied(), address };
  } catch {
    return { words: m.copy_failed(), address };
  }
}

/** Copies an address that holds the whole story, and shows it. */
export function LinkButton({ story, title }: LinkButtonProps) {
  const [said, setSaid] = useState<Said | null>(null);
  return (
    <>
      <button
        type="button"
        aria-label={m.own_link_named({ title })}
        onClick={() => copyLink(story, title).then(setSaid)}
      >
        {m.own_link()}
      </button>
      <span role="status" className="link-said">
        {said?.words}
      </span>
      {said?.address && <span className="link-address">{said.address}</span>}
    </>
  );
}
