import { useEffect, useEffectEvent } from "react";
import { m } from "#languages/compiled/messages.js";
import { isMac, type Refused } from "./gestures.ts";

interface RefusedNoteProps {
  readonly gesture: Refused;
  /** It has been there for long enough to be read. */
  readonly onOver: () => void;
}

const readMilliseconds = 2000;

/** Says how the map is moved that lies in another page, as MapLibre's map says it there. */
export function RefusedNote({ gesture, onOver }: RefusedNoteProps) {
  const over = useEffectEvent(onOver);
  useEffect(() => {
    const end = setTimeout(() => over(), readMilliseconds);
    return () => clearTimeout(end);
  }, []);
  const wheelWords = isMac() ? m.embed_scroll_mac() : m.embed_scroll();
  return (
    // Who moves the map by keys needs none of this.
    <p className="drawn-explorer-refused" aria-hidden="true">
      <span>{gesture === "finger" ? m.embed_two_fingers() : wheelWords}</span>
    </p>
  );
}
