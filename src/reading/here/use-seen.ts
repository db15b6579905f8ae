import { useViewState } from "#view/use-view.ts";

/** What decides how a thing of the map is told. */
export function useSeen() {
  const chosen = useViewState((state) => state.chosen);
  const year = useViewState((state) => state.year);
  const incidents = useViewState((state) => state.incidents);
  const own = useViewState((state) => state.own);
  return { chosen, year, incidents, own };
}
