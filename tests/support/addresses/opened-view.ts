/** Opens addresses as the page and a frame do, and says what a reader sees, apart from words. */
import { expect, vi } from "vitest";
import { embeddedState, readEmbedTitle } from "#view/address/embed-address.ts";
import { countryIn, legIn, routeIn, topicIn } from "#view/selectors/chosen.ts";
import { entryIn, isComparing, pageIn, versusIn } from "#view/selectors/overlay.ts";
import { isPresented, makingIn, stepIn, storyIn } from "#view/selectors/telling.ts";
import type { ViewState } from "#view/state.ts";
import { createView, restore, type View } from "#view/store.ts";
import {
  connectStory,
  inFrame,
  type OpenStory,
  onPage,
  openStory,
} from "#view/story/connect-story.ts";
import { isOffStep } from "#view/story/story-actions.ts";
import type { OpenedView } from "./old-addresses.ts";

function chosenIn(state: ViewState): OpenedView {
  const [country, topic, route] = [countryIn(state), topicIn(state), routeIn(state)];
  const leg = legIn(state);
  return {
    ...(country !== null && { country }),
    ...(topic !== null && { topic }),
    ...(route !== null && { route }),
    ...(leg !== null && { leg: leg + 1 }),
  };
}

function readIn(state: ViewState): OpenedView {
  const [page, entry, versus] = [pageIn(state), entryIn(state), versusIn(state)];
  return {
    ...(versus && { beside: versus.kind === "year" ? versus.year : versus.id }),
    ...(isComparing(state) && { isComparing: true }),
    ...(page !== null && { page }),
    ...(entry !== null && { entry }),
    ...(state.claim !== null && { claim: state.claim }),
  };
}

function toldIn(state: ViewState): OpenedView {
  const [story, step, making] = [storyIn(state), stepIn(state), makingIn(state)];
  return {
    ...(story && { story: story.id }),
    ...(step !== null && { step: step + 1 }),
    ...(isPresented(state) && { isPresented: true }),
    ...(making !== null && { making }),
  };
}

function seen(state: ViewState): OpenedView {
  const { year, series, incidents, hiddenRoutes, camera, notices } = state;
  const { place, kinds, from, to } = incidents;
  const isFiltered = place !== null || kinds.length > 0 || from !== null || to !== null;
  return {
    ...chosenIn(state),
    ...readIn(state),
    ...toldIn(state),
    ...(year !== null && { year }),
    ...(series !== "arrivals" && { series }),
    ...(isFiltered && { incidents: [place, kinds, from, to] }),
    ...(hiddenRoutes.length > 0 && { hidden: hiddenRoutes }),
    ...(camera && { camera: [camera.longitude, camera.latitude, camera.zoom] }),
    ...(notices.length > 0 && {
      said: notices.map(({ kind, key, value }) => `${kind}: ${key} ${value}`.trim()),
    }),
  };
}

/** Waits for the story that the view has open; `refuse` and `arrive` are the page's or a frame's. */
async function tell(view: View, arrival: Parameters<typeof connectStory>[1]): Promise<OpenStory> {
  const { stop } = connectStory(view, arrival);
  await vi.waitFor(() => expect(openStory(view.getState())).not.toBe("loading"));
  stop();
  return openStory(view.getState());
}

/** What the page shows at an address, once its story is there. */
export async function openPageAt(hash: string): Promise<OpenedView> {
  const view = createView(`#${hash}`, "system");
  const story = await tell(view, onPage);
  const state = view.getState();
  const isLookingAround = story !== null && typeof story !== "string" && isOffStep(state, story);
  return { ...seen(state), ...(isLookingAround && { isLookingAround }) };
}

/** What a frame shows at an address, once its story is there. */
export async function openFrameAt(hash: string): Promise<OpenedView> {
  const view = createView(`#${hash}`, "system");
  restore(view, { state: embeddedState(hash), notices: view.getState().notices });
  const title = readEmbedTitle(hash);
  const own = title === null ? {} : { title };
  const story = await tell(view, inFrame);
  return story === "missing" ? { ...own, isMissing: true } : { ...seen(view.getState()), ...own };
}
