import { useSyncExternalStore } from "react";
import { m } from "#languages/compiled/messages.js";
import { enterFullscreen, leaveFullscreen } from "#stories/presenting/fullscreen.ts";

function watchScreen(change: () => void): () => void {
  document.addEventListener("fullscreenchange", change);
  return () => document.removeEventListener("fullscreenchange", change);
}

/** The way to the whole screen and back, where the page around allows it. */
export function EmbedScreen() {
  const isFull = useSyncExternalStore(watchScreen, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      className="embed-screen"
      onClick={isFull ? leaveFullscreen : enterFullscreen}
    >
      {isFull ? m.embed_leave_screen() : m.embed_fill_screen()}
    </button>
  );
}
