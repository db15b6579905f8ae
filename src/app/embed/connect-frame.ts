import { parseAddress } from "#view/address/address.ts";
import { embeddedState } from "#view/address/embed-address.ts";
import { restore, type View } from "#view/store.ts";
import { connectStory, inFrame } from "#view/story/connect-story.ts";

/** Shows what the frame's address says, now and whenever the embedding site changes it. */
export function connectFrame(view: View): void {
  const show = () =>
    restore(view, {
      state: embeddedState(location.hash),
      notices: parseAddress(location.hash).notices,
    });
  show();
  const story = connectStory(view, inFrame);
  addEventListener("hashchange", () => {
    show();
    story.arrive();
  });
}
