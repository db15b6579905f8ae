import type { AtlasClaim } from "#atlas/atlas.ts";
import { publicationsOf } from "#atlas/publications.ts";
import { writeDate } from "#languages/words/dates.ts";
import "./RecordSources.css";

/** Every publication that a record rests on. */
export function RecordSources({ claims }: { claims: readonly AtlasClaim[] }) {
  return (
    <ol className="record-sources">
      {publicationsOf(claims).map(({ source: { publisher, title, date } }) => (
        <li key={`${publisher} ${title} ${date}`}>
          <span>{`${[publisher, date && writeDate(date)].filter(Boolean).join(", ")}: `}</span>
          <cite>{title}</cite>
        </li>
      ))}
    </ol>
  );
}
