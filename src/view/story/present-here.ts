import { parseAddress } from "#view/address/address.ts";
import { recordKey } from "#view/selectors/chosen.ts";
import { openPage, type View } from "#view/store.ts";
import { presentStory } from "./story-actions.ts";
import { tellStory } from "./told-story.ts";

/**
 * Presents the story that tells of what is chosen, from the step that does: in the year at hand if it
 * can be. Where no story does, the stories are shown.
 */
export async function presentHere(view: View): Promise<void> {
  const { stories } = await import("virtual:stories");
  const { year, ...here } = view.getState();
  const steps = stories.flatMap((story) =>
    story.steps.map((step, at) => ({ story, at, shown: parseAddress(step.view).state })),
  );
  const own = steps.filter(({ shown }) => recordKey(shown) === recordKey(here));
  const best = own.find(({ shown }) => shown.year === year) ?? own[0];
  if (best) presentStory(view, tellStory(best.story), best.at);
  else openPage(view, "stories");
}
