import { useEffect, useRef } from "react";
import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { levelOfSource } from "#atlas/confidence.ts";
import { relationsOf } from "#atlas/queries.ts";
import { sources } from "#atlas/sources.ts";
import { leadsRecord, missingSupport } from "#atlas/support.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { closeEvidence, openEvidence, openTool } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { ConfidenceMark } from "./ConfidenceMark.tsx";
import "#ui/frames/EvidenceFrame.css";
import "./EvidenceDialog.css";
import { relationInWords } from "#languages/words/relations.ts";
import { flagWord, guardedSentence } from "#languages/words/terms.ts";
import { ReadingFacts } from "./ReadingFacts.tsx";
import { SourceTitle } from "./SourceTitle.tsx";

/** The evidence of the claim that the view has open: its sources, and what bears on it. */
export function EvidenceDialog() {
  const view = useView();
  const id = useViewState(({ claim }) => claim);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // A click outside closes too, where the browser knows the attribute.
    dialog.current?.setAttribute("closedby", "any");
    if (id && !dialog.current?.open) dialog.current?.showModal();
    if (!id && dialog.current?.open) dialog.current.close();
  }, [id]);
  const claim = id === null ? undefined : atlas.claimById.get(id);
  return (
    <dialog
      ref={dialog}
      className="evidence"
      aria-label={m.evidence()}
      onClose={() => closeEvidence(view)}
    >
      {id !== null && (
        <div className="evidence-body">
          <CloseButton label={m.close_evidence()} onClick={() => closeEvidence(view)} />
          {claim ? <EvidenceOf claim={claim} /> : <p>{m.unknown_claim()}</p>}
        </div>
      )}
    </dialog>
  );
}

function EvidenceOf({ claim }: { claim: AtlasClaim }) {
  const view = useView();
  return (
    <>
      <p className="evidence-statement">{claim.statement}</p>
      <p className="evidence-facts">
        {claim.when !== undefined && <span>{writeDate(claim.when)}</span>}
        <ConfidenceMark level={claim.confidence} />
      </p>
      {claim.caveat && <p className="evidence-caveat">{claim.caveat}</p>}
      <h3>{m.sources()}</h3>
      <ul className="evidence-sources">
        {claim.evidence.map((evidence) => (
          <SourceOf key={`${evidence.source} ${evidence.locator}`} evidence={evidence} />
        ))}
      </ul>
      <Missing claim={claim} />
      <Relations claim={claim} />
      <p className="evidence-cite">
        <button type="button" className="link" onClick={() => openTool(view, "cite")}>
          {m.cite()}
        </button>
      </p>
    </>
  );
}

function SourceOf({ evidence }: { evidence: AtlasClaim["evidence"][number] }) {
  const source = sources[evidence.source];
  return (
    <li>
      <SourceTitle source={source} />
      <span>
        {[source.author, source.publisher, source.via, source.date && writeDate(source.date)]
          .filter(Boolean)
          .join(", ")}
      </span>
      <span className="evidence-quiet">
        {evidence.attributedTo
          ? `${evidence.locator} · ${m.attributed_to({ who: evidence.attributedTo })}`
          : evidence.locator}
      </span>
      <ConfidenceMark level={levelOfSource(source)} />
      {evidence.flags.map((flag) => (
        <span key={flag} className="evidence-flag">
          {flagWord(flag)}
        </span>
      ))}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {source.url}
        </a>
      ) : (
        <span className="evidence-quiet">{m.no_address()}</span>
      )}
      {source.archive && (
        <a href={source.archive} target="_blank" rel="noreferrer noopener">
          {m.archived_copy()}
        </a>
      )}
      {source.read !== "whole" && <span className="evidence-quiet">{m.read_in_copy()}</span>}
    </li>
  );
}

/** What was looked for beside the sources of a sentence that leads a record, and not found. */
function Missing({ claim }: { claim: AtlasClaim }) {
  if (!leadsRecord(claim.id)) return null;
  return missingSupport(claim).map((missing) => (
    <p key={missing} className="evidence-quiet">
      {missing === "primary" ? m.missing_primary() : m.missing_second()}
    </p>
  ));
}

function Relations({ claim }: { claim: AtlasClaim }) {
  const view = useView();
  const relations = relationsOf(claim.id);
  if (relations.length === 0) return null;
  return (
    <>
      <h3>{m.sources_disagree()}</h3>
      <ul className="evidence-relations">
        {relations.map((relation) => (
          <li key={`${relation.kind} ${relation.other.id}`}>
            <span className="evidence-quiet">{relationInWords(claim, relation)}</span>
            <button
              type="button"
              className="link"
              onClick={() => openEvidence(view, relation.other.id)}
            >
              {guardedSentence(relation.other)}
            </button>
            <ReadingFacts claim={relation.other} />
            {relation.note && <span className="evidence-note">{relation.note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
