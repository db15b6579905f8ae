import { type AtlasClaim, atlas, claimById } from "#atlas/atlas.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { openEvidence } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import "./DisagreementsPage.css";
import { placeName } from "#languages/words/places.ts";
import { relationInWords } from "#languages/words/relations.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { ReadingFacts } from "#reading/claims/ReadingFacts.tsx";
import { ReadingPage } from "./ReadingPage.tsx";

const disagreements = atlas.relations.filter(({ kind }) => kind !== "same-as");

/** Every disagreement of the atlas, by country, both readings side by side. */
export function DisagreementsPage() {
  const byPlace = groupBy(disagreements, ({ from }) => claimById(from).place);
  return (
    <ReadingPage title={m.sources_disagree()} lead={m.disagreements_lead()}>
      <p className="reading-page-count">{m.disagreements_count({ count: disagreements.length })}</p>
      {[...byPlace].map(([place, relations]) => (
        <section key={place}>
          <h3>{placeName(place)}</h3>
          <ul className="disagreements">
            {relations.map((relation) => (
              <Pair key={`${relation.from} ${relation.to}`} relation={relation} />
            ))}
          </ul>
        </section>
      ))}
    </ReadingPage>
  );
}

function Pair({
  relation: { kind, from, to, why, note },
}: {
  relation: (typeof disagreements)[number];
}) {
  const claim = claimById(from);
  return (
    <li>
      <Reading claim={claim} />
      <p className="disagreements-how">
        <strong>
          {relationInWords(claim, { kind, other: claimById(to), ...(why && { why }) })}
        </strong>
      </p>
      <Reading claim={claimById(to)} />
      {note && <p className="disagreements-note">{note}</p>}
    </li>
  );
}

function Reading({ claim }: { claim: AtlasClaim }) {
  const view = useView();
  return (
    <div className="disagreements-reading">
      <button type="button" className="link" onClick={() => openEvidence(view, claim.id)}>
        {guardedSentence(claim)}
      </button>
      <ReadingFacts claim={claim} />
    </div>
  );
}
