import type { AtlasClaim } from "#atlas/atlas.ts";
import { publicationsOf } from "#atlas/publications.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { writeDate } from "#languages/words/dates.ts";
import { freshnessInWords } from "./freshness.ts";
import "./RecordSources.css";

interface RecordSourcesProps {
  readonly claims: readonly AtlasClaim[];
  /** When an editor last looked for something newer. */
  readonly checked?: PartialDate | undefined;
}

/** Every publication that a record rests on, and how fresh that is. */
export function RecordSources({ claims, checked }: RecordSourcesProps) {
  return (
    <>
      <ol className="record-sources">
        {publicationsOf(claims).map(({ source: { publisher, title, date } }) => (
          <li key={`${publisher} ${title} ${date}`}>
            <span>{`${[publisher, date && writeDate(date)].filter(Boolean).join(", ")}: `}</span>
            <cite>{title}</cite>
          </li>
        ))}
      </ol>
      {checked && <p className="record-fresh">{freshnessInWords(checked, claims)}</p>}
    </>
  );
}
