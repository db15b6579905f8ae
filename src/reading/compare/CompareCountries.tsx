import { type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { eventsOf } from "#atlas/events.ts";
import { routesThrough } from "#atlas/outline/places.ts";
import { claimsOfKind } from "#atlas/queries.ts";
import { m } from "#languages/compiled/messages.js";
import { roleWord } from "#languages/words/terms.ts";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { EventList } from "#reading/claims/EventList.tsx";
import { NumberPlots } from "#reading/numbers/NumberPlots.tsx";
import { CountryInYear } from "#reading/records/country/CountryInYear.tsx";
import { StanceBar } from "#reading/records/country/StanceBar.tsx";
import { useViewState } from "#view/use-view.ts";
import { CompareFrame, Side } from "./CompareFrame.tsx";
import "#reading/records/RecordFrame.css";
import "#reading/records/RecordHead.css";

/** Two countries' records, section beside section. */
export function CompareCountries({ left, right }: { left: AtlasRecord; right: AtlasRecord }) {
  const year = useViewState((state) => state.year);
  const both = [left, right];
  const row = (heading: string, of: (record: AtlasRecord) => React.ReactNode) => (
    <>
      <h3>{heading}</h3>
      <div className="compare-sides">
        {both.map((record) => (
          <Side key={record.id} label={record.name}>
            {of(record)}
          </Side>
        ))}
      </div>
    </>
  );
  return (
    <CompareFrame kind="country" left={left.name} right={right.name} besides={left.id}>
      <div className="compare-sides compare-names">
        {both.map((record) => (
          <Side key={record.id} label={record.name}>
            <p className="record-kicker">{record.roles.map(roleWord).join(" · ")}</p>
            <h3>{record.name}</h3>
            <p className="record-takeaway">{record.takeaway.text}</p>
            {year !== null && <CountryInYear record={record} />}
          </Side>
        ))}
      </div>
      {row(m.stance_by_period(), (record) => (
        <StanceBar record={record} />
      ))}
      {row(m.policy(), (record) => (
        <ClaimList claims={record.summary.map(claimById)} />
      ))}
      {row(m.how_many(), (record) => (
        <Estimates record={record} />
      ))}
      {row(m.incidents(), (record) => (
        <Incidents record={record} />
      ))}
      {row(m.routes_here(), (record) => (
        <ul>
          {routesThrough(record.id).map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      ))}
    </CompareFrame>
  );
}

function Estimates({ record }: { record: AtlasRecord }) {
  const estimates = claimsOfKind(record.id, "estimate");
  return (
    <>
      {record.noPublishedFigure && <p className="record-none">{record.noPublishedFigure}</p>}
      {estimates.length > 0 && <NumberPlots claims={estimates} />}
    </>
  );
}

function Incidents({ record }: { record: AtlasRecord }) {
  const incidents = eventsOf(record.id);
  if (incidents.length === 0) return <p className="record-none">{m.no_incidents()}</p>;
  return <EventList events={incidents} />;
}
