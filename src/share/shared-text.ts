/** What is said with an address: what lies on top, in a sentence, and who says so. */
import { stories } from "virtual:stories";
import { type AtlasClaim, atlas, claimById } from "#atlas/atlas.ts";
import { publishersOf } from "#atlas/evidence/publications.ts";
import { outline } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { guardedSentence } from "#languages/words/terms.ts";
import { nameOfMap } from "#view/selectors/name-of-view.ts";
import { pageTitle } from "#view/selectors/page-titles.ts";
import { storyIn } from "#view/selectors/telling.ts";
import { topmost } from "#view/selectors/topmost.ts";
import type { AddressedState } from "#view/state.ts";
import { loadStory } from "#view/story/load-story.ts";

export interface SharedText {
  readonly title: string;
  /** A sentence and its sources; empty where a list or a comparison is shown. */
  readonly said: string;
}

/** Publishers that are named; of more their number is told. */
const most = 4;

function sourcesOf(claims: readonly AtlasClaim[]): string {
  const all = publishersOf(claims);
  const names = all.slice(0, most).join("; ");
  if (all.length === 0) return "";
  return all.length > most
    ? m.share_sources_more({ names, count: all.length - most })
    : m.share_sources({ names });
}

const lines = (...texts: readonly string[]) => texts.filter(Boolean).join("\n");

async function textOfStory(state: AddressedState): Promise<SharedText | null> {
  const story = storyIn(state);
  const told = story && (await loadStory(story));
  if (!told) return null;
  const ours = stories.find(({ id }) => id === told.id);
  const ids = told.origin === "atlas" ? (ours?.steps.flatMap(({ claims }) => claims) ?? []) : [];
  const claims = [...new Set(ids)].flatMap((id) => atlas.claimById.get(id) ?? []);
  return { title: told.title, said: lines(told.lead, sourcesOf(claims)) };
}

function saidOf(state: AddressedState): string {
  const top = topmost(state);
  if (top.on === "evidence") {
    const claim = atlas.claimById.get(top.id);
    return claim ? lines(guardedSentence(claim), sourcesOf([claim])) : "";
  }
  if (top.on === "topic") return outline.topics[top.id].takeaway;
  if (top.on === "nothing") {
    const { headline, claims } = atlas.finding;
    return lines(headline, sourcesOf(claims.map(claimById)));
  }
  const record =
    top.on === "country"
      ? atlas.records.get(top.id)
      : atlas.routes.find(({ id }) => top.on === "route" && id === top.id);
  if (!record) return "";
  const { text, claims } = record.takeaway;
  return lines(text, sourcesOf(claims.map(claimById)));
}

/** The words that go along with the address of what is on the screen. */
export async function sharedText(state: AddressedState): Promise<SharedText> {
  const under = topmost({ ...state, claim: null });
  const title = under.on === "page" ? pageTitle(under.id) : nameOfMap(state, m.map_of_routes());
  return (await textOfStory(state)) ?? { title, said: saidOf(state) };
}
