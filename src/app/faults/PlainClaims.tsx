import type { AtlasClaim } from "#atlas/atlas.ts";
import { sources } from "#atlas/evidence/sources.ts";
import { writeDate } from "#languages/words/dates.ts";
import "./PlainClaims.css";

/** Sentences with their sources, and nothing that could fail. */
export function PlainClaims({ claims }: { claims: readonly AtlasClaim[] }) {
  return (
    <ul className="plain-claims">
      {claims.map(({ id, statement, when, evidence }) => (
        <li key={id}>
          <span>{statement}</span>
          {when !== undefined && <span className="plain-claims-date">{` ${writeDate(when)}`}</span>}
          {[...new Set(evidence.map(({ source }) => source))].map((source) => {
            const { title, publisher, url } = sources[source];
            return (
              <cite key={source}>
                {url === undefined ? (
                  <span>{title}</span>
                ) : (
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {title}
                  </a>
                )}
                <span>{`, ${publisher}`}</span>
              </cite>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
