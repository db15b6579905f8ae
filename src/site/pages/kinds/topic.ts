import { topicOf } from "#atlas/topics.ts";
import { m } from "#languages/compiled/messages.js";
import { topicPath } from "#share/record-paths.ts";
import { h } from "#site/pages/markup.ts";
import type { Page } from "#site/pages/page.ts";
import { eventList } from "#site/pages/parts/events.ts";
import { sentences } from "#site/pages/parts/sentences.ts";
import { sourcesPart } from "#site/pages/parts/sources.ts";
import type { TopicId } from "#subject/topic-ids.ts";
import { homeExtent } from "#view/camera/extents.ts";

export function topicPage(id: TopicId): Page {
  const { record, events, told, claims } = topicOf(id);
  return {
    path: topicPath(id),
    title: record.name,
    kicker: record.kicker,
    description: record.takeaway,
    lead: [h("p.takeaway", record.takeaway)],
    type: "Article",
    isListed: true,
    picture: null,
    card: { extent: homeExtent },
    parts: [
      { id: "incidents", title: m.incidents(), content: [eventList(events)] },
      { id: "told", title: record.toldOf, content: [sentences(told, topicPath(id))] },
      sourcesPart(claims),
    ],
    view: `${id}=1`,
    claims,
  };
}
