/** What is read over the map, as its neighbours ask for it. */

import {
  nothing,
  type Overlay,
  type PageId,
  type Uncovered,
  type Versus,
  type ViewState,
} from "#view/state.ts";
import { countryIn, routeIn } from "./chosen.ts";

type Part = Pick<ViewState, "overlay">;

export const pageIn = ({ overlay }: Part): PageId | null =>
  overlay.on === "page" ? overlay.id : null;

/** What the open page stands at. */
export const entryIn = ({ overlay }: Part): string | null =>
  overlay.on === "page" ? overlay.entry : null;

/** What stands beside the thing that is chosen. */
export function versusIn({ overlay }: Part): Versus | null {
  const under = withoutPage(overlay);
  return under.on === "comparison" ? under.with : null;
}

export function withoutComparison(overlay: Overlay): Overlay {
  return overlay.on === "page" ? { ...overlay, over: nothing } : nothing;
}

export function withoutPage(overlay: Overlay): Uncovered {
  return overlay.on === "page" ? overlay.over : overlay;
}

/** Whether what stands beside the selection can be compared with it. */
export function isComparing(state: Pick<ViewState, "overlay" | "chosen" | "year">): boolean {
  switch (versusIn(state)?.kind) {
    case "country":
      return countryIn(state) !== null;
    case "route":
      return routeIn(state) !== null;
    case "year":
      return state.year !== null;
    default:
      return false;
  }
}
