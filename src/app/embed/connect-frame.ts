import { parseAddress } from "#view/address/address.ts";
import { embeddedState, readEmbedTheme } from "#view/address/embed-address.ts";
import { readTheme } from "#view/device.ts";
import { chooseTheme, noteFrame, restore, type View } from "#view/store.ts";
import { connectStory, inFrame } from "#view/story/connect-story.ts";

/** Shows what the frame's address says, now and whenever the embedding site changes it. */
export function connectFrame(view: View): void {
  noteFrame(view);
  const show = () => {
    const { hash } = location;
    restore(view, { state: embeddedState(hash), notices: parseAddress(hash).notices });
    chooseTheme(view, readEmbedTheme(hash) ?? readTheme());
  };
  show();
  const story = connectStory(view, inFrame);
  addEventListener("hashchange", () => {
    show();
    story.arrive();
  });
}
