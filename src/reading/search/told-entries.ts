/** What is told, to be found: what happened, sentences, words and works. */
import type { AtlasClaim } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import type { Station } from "#atlas/geography/stations.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { placeName } from "#languages/words/places.ts";
import { guardedSentence, incidentWord } from "#languages/words/terms.ts";
import type { IncidentKind } from "#model/model.ts";
import { openPage, type View } from "#view/store.ts";
import type { Entry } from "./entries.ts";
import { openEvent, openSentence } from "./open-told.ts";

/** Other words for kinds of events. */
const alsoAsked: Readonly<Partial<Record<IncidentKind, () => string>>> = {
  airlift: m.ask_airlift,
};

/** What happened, each once. */
export function eventEntries(stations: readonly Station[]): Entry[] {
  return allEvents.map((event) => {
    const { id, at, kind, headline, when, accounts } = event;
    const [account] = accounts;
    const { statement, place } = account;
    const station = stations.find((each) => each.id === at);
    const where = [placeName(place), ...(station ? [station.name] : [])];
    const date = when === undefined ? "" : writeDate(when);
    return {
      at,
      when,
      where,
      key: `event-${id}`,
      group: "event",
      name: headline,
      detail: date,
      kind: `${incidentWord(kind)} ${alsoAsked[kind]?.() ?? ""}`,
      told: `${[incidentWord(kind), ...where].join(", ")}: ${guardedSentence(account)}`,
      text: `${headline} ${statement} ${where.join(" ")} ${date}`,
      open: (view) => openEvent(view, event, station),
    };
  });
}

/** A sentence, or the word or the work that it is of. */
export function claimEntry(claim: AtlasClaim): Entry {
  const { id, term, work, statement, place } = claim;
  if (term) {
    const { word, ...others } = term;
    const told = `${Object.values(others).join(", ")}: ${statement}`;
    const open = (view: View) => openPage(view, "glossary", id);
    return {
      key: id,
      group: "term",
      name: word,
      detail: term.hangul ?? "",
      told,
      text: `${word} ${told}`,
      open,
    };
  }
  if (work) {
    const open = (view: View) => openPage(view, "works", id);
    return {
      key: id,
      group: "work",
      name: work.title,
      detail: work.by ?? "",
      told: statement,
      text: `${work.title} ${work.by ?? ""} ${statement}`,
      open,
    };
  }
  const where = placeName(place);
  const open = (view: View) => openSentence(view, claim);
  return {
    key: id,
    group: "claim",
    name: guardedSentence(claim),
    detail: "",
    begins: where,
    told: guardedSentence(claim),
    when: claim.when,
    where: [where],
    text: `${statement} ${where}`,
    open,
  };
}
