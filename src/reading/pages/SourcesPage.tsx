import { useEffect, useRef } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { levelOfSource } from "#atlas/evidence/confidence.ts";
import { sourceIds, sources } from "#atlas/evidence/sources.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { readWord, sourceGroupWord } from "#languages/words/sources.ts";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { ConfidenceMark } from "#reading/claims/ConfidenceMark.tsx";
import { SourceTitle } from "#reading/claims/SourceTitle.tsx";
import type { SourceId } from "#subject/sources.ts";
import { Fold } from "#ui/frames/Fold.tsx";
import { entryIn } from "#view/selectors/overlay.ts";
import { useViewState } from "#view/use-view.ts";
import { claimsBySource } from "./claims-by-source.ts";
import { ReadingPage } from "./ReadingPage.tsx";
import "./SourcesPage.css";
import { flagWord } from "#languages/words/terms.ts";

/** Every source, with what it supports, its level and how that follows, its flags and its address. */
export function SourcesPage() {
  const claims = claimsBySource();
  const byKind = groupBy(sourceIds, (id) => sources[id].kind);
  return (
    <ReadingPage title={m.sources()} lead={m.sources_lead()}>
      <p className="reading-page-count">{m.sources_count({ count: sourceIds.length })}</p>
      {[...byKind].map(([kind, ids]) => (
        <section key={kind}>
          <h3>{sourceGroupWord(kind)}</h3>
          <ul className="sources-list">
            {[...ids]
              .sort((a, b) => (claims.get(b)?.length ?? 0) - (claims.get(a)?.length ?? 0))
              .map((id) => (
                <Source key={id} id={id} claims={claims.get(id) ?? []} />
              ))}
          </ul>
        </section>
      ))}
    </ReadingPage>
  );
}

function Source({ id, claims }: { id: SourceId; claims: readonly AtlasClaim[] }) {
  const source = sources[id];
  const here = useViewState((state) => entryIn(state) === id);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) item.current?.scrollIntoView({ block: "center" });
  }, [here]);
  const noted = claims.flatMap(({ evidence }) =>
    evidence.filter((each) => each.source === id).flatMap(({ flags = [] }) => flags),
  );
  return (
    <li ref={item} data-here={here || undefined}>
      <SourceTitle source={source} />
      {source.titleIsOurs && <span className="sources-quiet">{m.title_is_ours()}</span>}
      <span>
        {[source.author, source.publisher, source.via, source.date && writeDate(source.date)]
          .filter(Boolean)
          .join(", ")}
      </span>
      <ConfidenceMark level={levelOfSource(source)} />
      <span className="sources-quiet">{readWord(source.read)}</span>
      {[...new Set(noted)]
        .filter((flag) => flag !== "stored-copy")
        .map((flag) => (
          <span key={flag} className="claim-flag">
            {flagWord(flag)}
          </span>
        ))}
      {source.note && <span className="sources-quiet">{source.note}</span>}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {source.url}
        </a>
      ) : (
        <span className="sources-quiet">{m.no_address()}</span>
      )}
      <Fold title={m.supports()} count={claims.length} isMadeLate>
        <ClaimList claims={claims} />
      </Fold>
    </li>
  );
}
