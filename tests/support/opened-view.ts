/** Opens addresses as the page and a frame do, and says what a reader sees, apart from words. */
import { isComparing } from "#view/comparison.ts";
import { embeddedState, readEmbedTitle } from "#view/embed-address.ts";
import type { ViewState } from "#view/state.ts";
import { createView, restore } from "#view/store.ts";
import { loadStory } from "#view/story/load-story.ts";
import {
  addressOutsideStory,
  arriveInStory,
  isOffStep,
  isPresented,
  refuseStory,
  showStep,
} from "#view/story/story-actions.ts";
import type { OpenedView } from "./old-addresses.ts";

function toldIn(state: ViewState): OpenedView {
  const { story, told, step, making, notices } = state;
  return {
    ...((story !== null || told !== null) && { story: story ?? "told" }),
    ...(step !== null && { step: step + 1 }),
    ...(isPresented(state) && { isPresented: true }),
    ...(making !== null && { making }),
    ...(notices.length > 0 && {
      said: notices.map(({ kind, key, value }) => `${kind}: ${key} ${value}`.trim()),
    }),
  };
}

function seen(state: ViewState): OpenedView {
  const { country, route, leg, returns, year, series, versus, page, at } = state;
  const { incidents, hiddenRoutes, claim, camera } = state;
  const { place, kinds, from, to } = incidents;
  const isFiltered = place !== null || kinds.length > 0 || from !== null || to !== null;
  return {
    ...(country !== null && { country }),
    ...(returns && { topic: "returns" }),
    ...(route !== null && { route }),
    ...(leg !== null && { leg: leg + 1 }),
    ...(year !== null && { year }),
    ...(series !== "arrivals" && { series }),
    ...(versus && { beside: versus.kind === "year" ? versus.year : versus.id }),
    ...(isComparing(state) && { isComparing: true }),
    ...(page !== null && { page }),
    ...(at !== null && { entry: at }),
    ...(isFiltered && { incidents: [place, kinds, from, to] }),
    ...(hiddenRoutes.length > 0 && { hidden: hiddenRoutes }),
    ...(claim !== null && { claim }),
    ...(camera && { camera: [camera.longitude, camera.latitude, camera.zoom] }),
    ...toldIn(state),
  };
}

/** What the page shows at an address, once its story is there. */
export async function openPageAt(hash: string): Promise<OpenedView> {
  const view = createView(`#${hash}`, "system");
  const { story: id, told } = view.getState();
  if (id === null && told === null) return seen(view.getState());
  const story = await loadStory(view.getState(), "en");
  if (story) arriveInStory(view, story);
  else refuseStory(view);
  const isLookingAround = story !== null && isOffStep(view.getState(), story);
  return { ...seen(view.getState()), ...(isLookingAround && { isLookingAround }) };
}

/** What a frame shows at an address, once its story is there. */
export async function openFrameAt(hash: string): Promise<OpenedView> {
  const view = createView(`#${hash}`, "system");
  restore(view, { state: embeddedState(hash), notices: view.getState().notices });
  const title = readEmbedTitle(hash);
  const own = title === null ? {} : { title };
  const state = view.getState();
  if (state.story === null && state.told === null) return { ...seen(state), ...own };
  const story = await loadStory(state, "en");
  if (!story) return { ...own, isMissing: true };
  if (state.step === null || addressOutsideStory(state) === "")
    showStep(view, story, state.step ?? 0);
  return { ...seen(view.getState()), ...own };
}
