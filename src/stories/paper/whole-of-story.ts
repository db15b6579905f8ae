import { parseAddress } from "#view/address/address.ts";
import { routeIn } from "#view/selectors/chosen.ts";
import { type AddressedState, defaultAddressed, nothing } from "#view/state.ts";
import type { ToldStory } from "#view/story/told-story.ts";

/** What a whole story is about: its one route, or all of them. */
export function wholeOfStory({ steps }: Pick<ToldStory, "steps">): AddressedState {
  const routes = new Set(steps.flatMap(({ view }) => routeIn(parseAddress(view).state) ?? []));
  const [route = null] = routes.size === 1 ? routes : [];
  const chosen = route === null ? nothing : ({ on: "route", id: route, leg: null } as const);
  return { ...defaultAddressed, chosen };
}
