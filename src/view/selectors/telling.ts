/** What is told, as its neighbours ask for it. */
import { packedStory, type StoryTold, type ViewState } from "#view/state.ts";

type Part = Pick<ViewState, "telling">;

export const storyIn = ({ telling }: Part): StoryTold | null =>
  telling.on === "story" ? telling : null;

/** A story that is told from its first step. */
export const fromBeginning = ({ id, packed }: Pick<StoryTold, "id" | "packed">): StoryTold => ({
  on: "story",
  id,
  packed,
  step: null,
  isPresented: false,
  making: null,
});

/** The step of the open story, from 0; `null` where none has been shown. */
export const stepIn = (state: Part): number | null => storyIn(state)?.step ?? null;

/** The reader's own story that is being made, though another be read meanwhile. */
export const makingIn = ({ telling }: Part): string | null => {
  if (telling.on === "making") return telling.id;
  return telling.on === "story" ? telling.making : null;
};

export const isPresented = (state: Part): boolean => storyIn(state)?.isPresented ?? false;

/** Whether a reader's own story is open: one kept on this device, or one that came in a link. */
export function isReadersStory(state: Part): boolean {
  const id = storyIn(state)?.id;
  return id === packedStory || (id?.startsWith("my-") ?? false);
}
