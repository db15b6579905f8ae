import { useShallow } from "zustand/react/shallow";
import { useViewState } from "#view/use-view.ts";

/** What decides how a thing of the map is told. */
export const useSeen = () =>
  useViewState(
    useShallow(({ chosen, year, incidents, own }) => ({ chosen, year, incidents, own })),
  );
