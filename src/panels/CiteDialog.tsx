import { useRef, useState } from "react";
import { atlas, dataVersion } from "#atlas/atlas";
import { m } from "#messages";
import { CloseButton } from "#ui/CloseButton";
import { copyText } from "#ui/copy-text";
import { ToolButton } from "#ui/ToolButton";
import { addressForOthers, isReadersStory } from "#view/page-address";
import type { ViewState } from "#view/state";
import { useView } from "#view/use-view";
import { type Cited, citationFormats, cite } from "#words/citation";
import { today } from "#words/today";
import "#ui/EvidenceFrame.css";
import "./CiteDialog.css";
import { pageTitle } from "./page-titles";

/** What the reader is looking at, as a title. */
function titleOf({ claim, page, country, route, returns, year }: ViewState): string {
  const sentence = claim === null ? undefined : atlas.claimById.get(claim)?.statement.en;
  if (sentence) return sentence;
  if (page) return pageTitle(page);
  const record = country && atlas.records.get(country)?.name.en;
  const named = record || atlas.routes.find(({ id }) => id === route)?.name.en;
  const subject = named ?? (returns ? m.returns_heading() : m.map_of_routes());
  return year === null ? subject : m.in_year({ subject, year });
}

/** Cites the view, record, page or sentence on the screen; one click copies. */
export function CiteButton() {
  const view = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const [cited, setCited] = useState<Cited | null>(null);
  const [isWithoutStory, setWithoutStory] = useState(false);
  return (
    <>
      <ToolButton
        icon="cite"
        label={m.cite()}
        onClick={() => {
          const state = view.getState();
          setCited({
            title: titleOf(state),
            address: addressForOthers(state),
            version: dataVersion,
            accessed: new Date(`${today()}T12:00:00`),
          });
          setWithoutStory(isReadersStory(state));
          dialog.current?.showModal();
        }}
      />
      <dialog ref={dialog} className="evidence cite" aria-label={m.cite()}>
        <div className="evidence-body">
          <CloseButton label={m.close_cite()} onClick={() => dialog.current?.close()} />
          <h2>{m.cite_heading()}</h2>
          {isWithoutStory && <p>{m.cite_without_story()}</p>}
          {cited && <Formats cited={cited} />}
        </div>
      </dialog>
    </>
  );
}

function Formats({ cited }: { cited: Cited }) {
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <>
      <ul className="cite-formats">
        {citationFormats.map((format) => (
          <li key={format}>
            <h3 id={`cite-${format}`}>{format}</h3>
            <pre>{cite(format, cited)}</pre>
            <button
              type="button"
              aria-describedby={`cite-${format}`}
              onClick={async ({ currentTarget }) => {
                const shown = currentTarget.previousElementSibling;
                const isCopied = await copyText(cite(format, cited), shown);
                setCopied(isCopied ? m.copied({ what: format }) : m.copy_failed());
              }}
            >
              {m.copy()}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="cite-status">
        {copied}
      </p>
    </>
  );
}
