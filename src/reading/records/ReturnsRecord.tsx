import { atlas } from "#atlas/atlas.ts";
import { accountsOf, allEvents } from "#atlas/events.ts";
import { m } from "#languages/compiled/messages.js";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { EventList } from "#reading/claims/EventList.tsx";
import { RecordFrame } from "./RecordFrame.tsx";

/** The returns from China to North Korea: not a route, and never drawn as one. */
export function ReturnsRecord() {
  const incidents = allEvents.filter(({ place, kind }) => place === "CN" && kind === "return");
  const told = atlas.claims.filter(
    ({ place, kind, theme }) => place === "CN" && theme === "return" && kind !== "incident",
  );
  const claims = [...accountsOf(incidents), ...told];
  return (
    <RecordFrame
      label={m.returns_record()}
      kicker={m.returns_kicker()}
      heading={m.returns_heading()}
      claims={claims}
      rest={
        <>
          <h3>{m.returns_told()}</h3>
          <ClaimList claims={told} />
        </>
      }
    >
      <p className="record-takeaway">{m.returns_takeaway()}</p>
      <h3>{m.incidents()}</h3>
      <EventList events={incidents} />
    </RecordFrame>
  );
}
