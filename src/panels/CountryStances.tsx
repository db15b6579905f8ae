import { type AtlasRecord, claimById } from "#atlas/atlas";
import { m } from "#messages";
import { stanceHatches } from "#symbology/stances";
import { AreaSwatch } from "#ui/Swatch";
import { writeYears } from "#words/dates";
import { standingWord } from "#words/terms";
import { SourceMarks } from "./Claim";
import "./RecordFrame.css";
import { useTheme } from "./use-theme";

/** How a country has dealt with those who came, period by period. */
export function CountryStances({ record }: { record: AtlasRecord }) {
  const theme = useTheme();
  return (
    <ul className="record-stances" aria-label={m.stance_by_period()}>
      {record.stances.map(({ period, stance, claims }) => {
        const [first] = claims;
        return (
          <li key={period}>
            <AreaSwatch
              fill={theme.stance[stance]}
              ink={theme.map.hatch}
              hatch={stanceHatches[stance]}
            />
            <span>
              <span>{standingWord(record, stance)}</span>
              <SourceMarks claim={claimById(first)} />
            </span>
            <span className="record-stances-years">{writeYears(period)}</span>
          </li>
        );
      })}
    </ul>
  );
}
