import type { AtlasClaim } from "#atlas/atlas.ts";
import { publicationsOf } from "#atlas/publications.ts";
import { type leadingSupport, mayBeOutOfDate, newestYear } from "#atlas/support.ts";
import type { PartialDate } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import "./RecordSources.css";

interface RecordSourcesProps {
  readonly claims: readonly AtlasClaim[];
  /** When an editor last looked for something newer. */
  readonly checked?: PartialDate | undefined;
  /** What its leading sentences stand on. */
  readonly support?: ReturnType<typeof leadingSupport>;
}

/** Every publication that a record rests on, and how fresh that is. */
export function RecordSources({ claims, checked, support }: RecordSourcesProps) {
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
      {support && <p className="record-fresh">{m.record_leading_support(support)}</p>}
      {checked && <p className="record-fresh">{freshnessInWords(checked, claims)}</p>}
    </>
  );
}

/** When a record was last checked, and that it may be out of date where nothing newer was found for long. */
function freshnessInWords(checked: PartialDate, claims: readonly AtlasClaim[]): string {
  const year = newestYear(claims);
  const date = m.record_checked({ date: writeDate(checked) });
  if (year === null || !mayBeOutOfDate({ checked }, claims)) return date;
  return `${date} ${m.record_may_be_old({ year })}`;
}
