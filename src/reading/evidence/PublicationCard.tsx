import type { Publication } from "#atlas/evidence/publications.ts";
import type { AtlasSource } from "#atlas/evidence/sources.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { inTurn } from "#languages/words/locale.ts";
import { sourceKindWord } from "#languages/words/sources.ts";
import { flagWord } from "#languages/words/terms.ts";
import { SourceTitle } from "#reading/claims/SourceTitle.tsx";

/** A publication that bears a sentence: who published what and when, where in it, whose word it gives. */
export function PublicationCard({
  publication: { source, evidence },
}: {
  publication: Publication;
}) {
  const flags = [...new Set(evidence.flatMap((each) => each.flags))];
  const isRead = source.read === "whole" || flags.includes("stored-copy");
  const date = source.date === undefined ? "" : writeDate(source.date);
  const facts = [source.author, source.via, source.via?.includes(date) ? "" : date].filter(Boolean);
  const places = evidence.map(({ locator, attributedTo }) =>
    attributedTo ? `${locator} · ${m.attributed_to({ who: attributedTo })}` : locator,
  );
  return (
    <li>
      <p className="publication-head">
        <b>{source.publisher}</b>
        <span className="evidence-quiet">{sourceKindWord(source.kind)}</span>
      </p>
      <p>
        <SourceTitle source={source} />
      </p>
      {facts.length > 0 && <p className="evidence-quiet">{facts.join(", ")}</p>}
      <p className="evidence-quiet">{inTurn(places)}</p>
      <p className="publication-foot">
        {flags.map((flag) => (
          <span key={flag} className="publication-flag">
            {flagWord(flag)}
          </span>
        ))}
        {!isRead && <span className="publication-flag">{flagWord("stored-copy")}</span>}
        <Links source={source} />
      </p>
    </li>
  );
}

function Links({ source: { url, archive, title } }: { source: AtlasSource }) {
  if (!url && !archive) return <span className="evidence-quiet">{m.no_address()}</span>;
  return (
    <span className="publication-links">
      {archive && (
        <a href={archive} target="_blank" rel="noreferrer noopener">
          {m.archived_copy()}
        </a>
      )}
      {url && (
        <a href={url} target="_blank" rel="noreferrer noopener" title={url}>
          <span>{m.open_source()}</span>
          <span className="visually-hidden">{` ${title}`}</span>
        </a>
      )}
    </span>
  );
}
