import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { languages } from "#languages/languages.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { openEvidence } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import type { Changes, ToldAnew } from "./load-changes.ts";
import "./ReleaseChanges.css";

/** What is told otherwise now, sentence by sentence; nothing where nothing is. */
export function ReleaseChanges({ changes: { changed, added } }: { changes: Changes }) {
  if (changed.length + added.length === 0) return null;
  return (
    <details className="release-changes">
      <summary>{m.release_show()}</summary>
      <Told heading={m.release_changed_heading()} things={changed} isChanged />
      <Told heading={m.release_added_heading()} things={added} />
    </details>
  );
}

interface ToldProps {
  readonly heading: string;
  readonly things: readonly ToldAnew[];
  readonly isChanged?: boolean;
}

function Told({ heading, things, isChanged = false }: ToldProps) {
  if (things.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {things.map((thing) => (
          <li key={thing.what}>
            <Thing thing={thing} />
            {isChanged && <Before was={thing.was} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** As it is told now; a claim opens its evidence, and stays behind its note. */
function Thing({ thing }: { thing: ToldAnew }) {
  const view = useView();
  const [kind, id = ""] = thing.what.split("/");
  const claim = kind === "claim" ? atlas.claimById.get(id) : undefined;
  if (!claim) return <span>{thing.is}</span>;
  return (
    <button type="button" className="link" onClick={() => openEvidence(view, id)}>
      {guardedSentence(claim)}
    </button>
  );
}

/** What it said; it is kept in the language that it was written in. */
function Before({ was }: { was: string | undefined }) {
  if (was === undefined) return <p>{m.release_other_parts()}</p>;
  return (
    <p>
      <span>{`${m.release_before()} `}</span>
      <q lang={languages[0].tag}>{was}</q>
    </p>
  );
}
