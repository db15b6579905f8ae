import { useEffect, useRef } from "react";
import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { workTypeWord } from "#languages/words/works.ts";
import { Claim } from "#reading/claims/Claim.tsx";
import { entryIn } from "#view/selectors/overlay.ts";
import { useViewState } from "#view/use-view.ts";
import { ReadingPage } from "./ReadingPage.tsx";
import "./WorksPage.css";

const works = atlas.claims.filter(({ kind }) => kind === "work");

/** Books, testimony and films for readers and classes, by kind, then year. */
export function WorksPage() {
  const byType = groupBy(works, ({ work }) => work?.type ?? "book");
  const year = ({ work }: AtlasClaim) => work?.year ?? Number.POSITIVE_INFINITY;
  return (
    <ReadingPage title={m.works()} lead={m.works_lead()}>
      {[...byType].map(([type, claims]) => (
        <section key={type}>
          <h3>{workTypeWord(type)}</h3>
          <ul className="works">
            {[...claims]
              .sort((a, b) => year(a) - year(b))
              .map((claim) => (
                <Work key={claim.id} claim={claim} />
              ))}
          </ul>
        </section>
      ))}
    </ReadingPage>
  );
}

function Work({ claim }: { claim: AtlasClaim }) {
  const here = useViewState((state) => entryIn(state) === claim.id);
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) place.current?.scrollIntoView({ block: "center" });
  }, [here]);
  return (
    <li ref={place} data-here={here || undefined}>
      <cite>{claim.work?.title}</cite>
      <span> </span>
      {claim.work?.by && <span className="works-by" translate="no">{`${claim.work.by}, `}</span>}
      <span className="works-by">{claim.work?.year ?? m.year_not_given()}</span>
      <div>
        <Claim claim={claim} />
      </div>
    </li>
  );
}
