import type { PlateTelling } from "#app/plate/use-telling.ts";
import { recordKey } from "#view/selectors/chosen.ts";
import { useViewState } from "#view/use-view.ts";

export type ShownPanel = "start" | "record" | "own" | "story";

interface Shown {
  /** The one panel: a record takes the place of the start, own data that of both, a story that of all. */
  readonly panel: ShownPanel;
  /** On a phone the years take its place. */
  readonly isYears: boolean;
}

export function useShownPanel(telling: PlateTelling): Shown {
  const hasRecord = useViewState(recordKey) !== null;
  const isBrowsing = useViewState((state) => state.isBrowsing);
  const tab = useViewState((state) => state.tab);
  const isOwn = useViewState(({ own }) => own.panel !== null);
  const isYears = telling === "none" && isBrowsing && tab === "years" && !isOwn;
  if (isOwn && telling !== "presented") return { panel: "own", isYears };
  if (telling === "none") {
    // On a large screen the years stand beneath the map: they take nothing's place.
    const isList = isBrowsing && !isYears;
    return { panel: hasRecord && !isList ? "record" : "start", isYears };
  }
  return { panel: telling === "aside" && hasRecord ? "record" : "story", isYears };
}
