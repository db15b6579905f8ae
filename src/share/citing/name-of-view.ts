import { atlas } from "#atlas/atlas.ts";
import { nameOfMap } from "#view/selectors/name-of-view.ts";
import { pageTitle } from "#view/selectors/page-titles.ts";
import { topmost } from "#view/selectors/topmost.ts";
import type { ViewState } from "#view/state.ts";

/** What the reader looks at: the sentence, the page or the record that lies on top. */
export function nameOfView(state: ViewState, whole: string): string {
  const top = topmost(state);
  const sentence = top.on === "evidence" && atlas.claimById.get(top.id)?.statement;
  if (sentence) return sentence;
  const under = top.on === "evidence" ? topmost({ ...state, claim: null }) : top;
  return under.on === "page" ? pageTitle(under.id) : nameOfMap(state, whole);
}
