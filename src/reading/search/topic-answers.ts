/** How many were sent back, and whatever else a topic gathers the counts of. */
import { numberRows } from "#atlas/numbers/number-rows.ts";
import { outline } from "#atlas/outline/outline.ts";
import { recordOf } from "#atlas/outline/places.ts";
import { topicOf } from "#atlas/topics.ts";
import { m } from "#languages/compiled/messages.js";
import { firstSentence } from "#languages/words/sentences.ts";
import type { TopicId } from "#subject/topic-ids.ts";
import { chooseYear, closePage, selectTopic, type View } from "#view/store.ts";
import type { Answer, Asked } from "./answer.ts";
import { holds } from "./asked-words.ts";

/** The topic that is asked for by its name or by what happens; none, where another place is named. */
function topicAsked({ words, has, record }: Asked): TopicId | undefined {
  return Object.values(outline.topics).find(
    ({ name, events, place }) =>
      (holds(words, name) || (events === "return" && has(m.ask_returns()))) &&
      (record === undefined || record.id === recordOf(place)),
  )?.id;
}

/** How many, of a topic: that it happens, and its newest count, or the one of a year. */
export function howManyOfTopic(asked: Asked): Answer | null {
  const id = asked.has(m.ask_how_many()) ? topicAsked(asked) : undefined;
  if (id === undefined) return null;
  const { record, told, events } = topicOf(id);
  const asks = m.ask_returns().split("|");
  const [year] = asked.years;
  const counts = numberRows(told).filter(
    ({ isCorrected, figure, years }) =>
      !isCorrected &&
      figure.group === undefined &&
      years !== null &&
      (year === undefined || (years.from === year && years.to === year)),
  );
  const [newest] = counts;
  const claim = newest?.claims[0];
  return {
    text: [firstSentence(record.takeaway), ...(claim ? [claim.statement] : [])].join(" "),
    claims: claim ? [claim] : events.flatMap(({ accounts }) => accounts),
    about: asks.find((each) => holds(asked.words, each)) ?? record.name,
    first: [`topic-${id}`],
    label: m.answer_open_country({ country: record.name }),
    open(view: View) {
      closePage(view);
      selectTopic(view, id);
      chooseYear(view, year ?? null);
    },
  };
}
