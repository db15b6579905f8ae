import { type AtlasRecord, claimById } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { writeYears } from "#languages/words/dates.ts";
import { standingWord } from "#languages/words/terms.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { StanceSwatch } from "#ui/charts/Swatch.tsx";
import "./RecordFrame.css";

/** How a country has dealt with those who came, period by period. */
export function CountryStances({ record }: { record: AtlasRecord }) {
  return (
    <ul className="record-stances" aria-label={m.stance_by_period()}>
      {record.stances.map(({ period, stance, claims }) => {
        const [first] = claims;
        return (
          <li key={period}>
            <StanceSwatch stance={stance} />
            <span>
              <span>{standingWord(record, stance)}</span>
              <SourceChip claims={[claimById(first)]} />
            </span>
            <span className="record-stances-years">{writeYears(period)}</span>
          </li>
        );
      })}
    </ul>
  );
}
