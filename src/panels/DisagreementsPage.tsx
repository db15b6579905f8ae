import { type AtlasClaim, atlas, claimById } from "#atlas/atlas";
import type { Relation } from "#atlas/relation";
import { groupBy } from "#core/group-by";
import { m } from "#messages";
import { openEvidence } from "#view/store";
import { useView } from "#view/use-view";
import "./DisagreementsPage.css";
import { placeName } from "#words/places";
import { relationWord, whyWord } from "#words/relations";
import { guardedSentence } from "#words/terms";
import { ReadingFacts } from "./ReadingFacts";
import { ReadingPage } from "./ReadingPage";

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

function Pair({ relation: { kind, from, to, why, note } }: { relation: AtlasRelation }) {
  return (
    <li>
      <Reading claim={claimById(from)} />
      <p className="disagreements-how">
        <strong>{relationWord(kind)}</strong>
        {why && <span>{whyWord(why)}</span>}
      </p>
      <Reading claim={claimById(to)} />
      {note && <p className="disagreements-note">{note.en}</p>}
    </li>
  );
}

type AtlasRelation = Relation<AtlasClaim["id"]>;

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
