import type { AtlasClaim } from "#atlas/atlas.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import type { leadingSupport } from "#atlas/evidence/support.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import "./RecordSources.css";

interface RecordSourcesProps {
  readonly claims: readonly AtlasClaim[];
  /** What its leading sentences stand on. */
  readonly support?: ReturnType<typeof leadingSupport>;
}

/** Every publication that a record rests on. */
export function RecordSources({ claims, support }: RecordSourcesProps) {
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
      {support && <p className="record-support">{m.record_leading_support(support)}</p>}
    </>
  );
}
