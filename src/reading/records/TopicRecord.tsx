import { topicOf } from "#atlas/topics.ts";
import { m } from "#languages/compiled/messages.js";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { EventList } from "#reading/claims/EventList.tsx";
import type { TopicId } from "#subject/topic-ids.ts";
import { RecordFrame } from "./RecordFrame.tsx";

/** A topic's record: its takeaway and events, and what else is told of it. It is never drawn as a way. */
export function TopicRecord({ id }: { id: TopicId }) {
  const { record, events, told, claims } = topicOf(id);
  return (
    <RecordFrame
      label={record.label}
      kicker={record.kicker}
      heading={record.name}
      compared={null}
      claims={claims}
      rest={
        <>
          <h3>{record.toldOf}</h3>
          <ClaimList claims={told} />
        </>
      }
    >
      <p className="record-takeaway">{record.takeaway}</p>
      <h3>{m.incidents()}</h3>
      <EventList events={events} />
    </RecordFrame>
  );
}
