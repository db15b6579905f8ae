import { type AtlasClaim, type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { eventsOf } from "#atlas/events.ts";
import { leadingSupport } from "#atlas/evidence/support.ts";
import { worksAbout } from "#atlas/evidence/works.ts";
import { numbersAbout } from "#atlas/numbers/number-rows.ts";
import { themesOf } from "#atlas/queries.ts";
import { m } from "#languages/compiled/messages.js";
import { themeWord } from "#languages/words/terms.ts";
import { DisputedClaims } from "#reading/claims/DisputedClaims.tsx";
import { IncidentList } from "#reading/claims/IncidentList.tsx";
import { ReadingList } from "#reading/claims/ReadingList.tsx";
import { DivisionCharts } from "#reading/numbers/DivisionCharts.tsx";
import { NumberPlots } from "#reading/numbers/NumberPlots.tsx";
import { RecordSources } from "#reading/records/RecordSources.tsx";
import { Fold } from "#ui/frames/Fold.tsx";
import type { CountryTab } from "#view/state.ts";

interface CountryPartProps {
  readonly record: AtlasRecord;
  readonly tab: Exclude<CountryTab, "summary">;
  /** Every claim that the record shows. */
  readonly claims: readonly AtlasClaim[];
}

/** All there is in a country's record, part by part. */
export function CountryPart({ record, tab, claims }: CountryPartProps) {
  switch (tab) {
    case "numbers":
      return (
        <>
          {record.noPublishedFigure && <p className="record-none">{record.noPublishedFigure}</p>}
          <DivisionCharts record={record.id} />
          <NumberPlots claims={numbersAbout(record.id)} />
        </>
      );
    case "incidents":
      return <Incidents record={record} />;
    case "policy":
      return <Policy record={record} />;
    case "sources":
      return (
        <>
          <RecordSources claims={claims} support={leadingSupport(record)} />
          <ReadingList works={worksAbout(record.id)} />
        </>
      );
  }
}

function Incidents({ record }: { record: AtlasRecord }) {
  const incidents = eventsOf(record.id);
  if (incidents.length === 0) return <p className="record-none">{m.no_incidents()}</p>;
  return <IncidentList incidents={incidents} />;
}

function Policy({ record }: { record: AtlasRecord }) {
  const themes = themesOf(record.id);
  return (
    <>
      <DisputedClaims claims={record.summary.map(claimById)} />
      {[...themes].map(([theme, told]) => (
        <Fold key={theme} title={themeWord(theme)} count={told.length}>
          <DisputedClaims claims={told} />
        </Fold>
      ))}
    </>
  );
}
