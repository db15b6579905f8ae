import type { TopicRecord } from "#model/topic.ts";
import type { TopicId } from "#subject/topic-ids.ts";
import type { SubjectIds } from "#subject/writing.ts";

/** The topics of the atlas, by their ids. */
export const topics: Readonly<Record<TopicId, TopicRecord<SubjectIds>>> = {
  returns: {
    kind: "topic",
    id: "returns",
    name: { en: "Sent back by force" },
    label: { en: "Returns record" },
    kicker: { en: "Not a route" },
    takeaway: {
      en: "China sends North Koreans whom it catches back to North Korea. No one publishes how many; these are the returns and the counts that sources report.",
    },
    toldOf: { en: "What sources say about returns" },
    place: "CN",
    events: "return",
    theme: "return",
  },
};
