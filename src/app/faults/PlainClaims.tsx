import type { AtlasClaim } from "#atlas/atlas";
import { sources } from "#atlas/sources";
import "./PlainClaims.css";

/** Sentences with their sources, and nothing that could fail. */
export function PlainClaims({ claims }: { claims: readonly AtlasClaim[] }) {
  return (
    <ul className="plain-claims">
      {claims.map(({ id, statement, when, evidence }) => (
        <li key={id}>
          {when !== undefined && <span>{when} </span>}
          {statement.en}
          {evidence.map(({ source, locator }) => {
            const { title, publisher, url } = sources[source];
            return (
              <cite key={`${source} ${locator}`}>
                {url === undefined ? (
                  title
                ) : (
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {title}
                  </a>
                )}
                , {publisher}
              </cite>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
