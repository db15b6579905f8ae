/** Events one under the other: when, what happened, and what each account says. */
import type { AtlasEvent } from "#atlas/events.ts";
import { outcomeOf } from "#atlas/outcomes.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { differenceWord, incidentWord } from "#languages/words/terms.ts";
import { eventPath } from "#share/record-paths.ts";
import { h, link, type Markup } from "#site/pages/markup.ts";
import { inLineSigned } from "./sentences.ts";
import { markSign } from "./signs.ts";

/** How many accounts there are of an event, and in what they differ. */
export function accountsInWords({ accounts, differ }: AtlasEvent): string {
  const count = accounts.length;
  if (!differ) return m.event_accounts({ count });
  return m.event_accounts_differ({ count, list: differ.map(differenceWord).join(", ") });
}

export const whenOf = ({ when }: AtlasEvent): string =>
  when === undefined ? m.undated() : writeDate(when);

/** An event in a line: its page tells it in full. */
const eventLine = (event: AtlasEvent): Markup =>
  h("p.event", [
    h("span.quiet", [
      markSign(outcomeOf(event)),
      h("span", ` ${whenOf(event)} · ${incidentWord(event.kind)} `),
    ]),
    h("b", link(eventPath(event.id), event.headline)),
  ]);

export const eventList = (events: readonly AtlasEvent[]): Markup =>
  h(
    "ul.events",
    events.map((event) =>
      h("li", [eventLine(event), h("ul.sentences", event.accounts.map(inLineSigned))]),
    ),
  );

export const eventLines = (events: readonly AtlasEvent[]): Markup =>
  h(
    "ul.events",
    events.map((event) => h("li", eventLine(event))),
  );
