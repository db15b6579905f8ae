import { useRef, useState } from "react";
import { atlas, dataVersion } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { type Cited, citationFormats, cite } from "#languages/words/citation.ts";
import { today } from "#languages/words/today.ts";
import { copyText } from "#ui/browser/copy-text.ts";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { ToolButton } from "#ui/buttons/ToolButton.tsx";
import { addressForOthers, isReadersStory } from "#view/page-address.ts";
import type { ViewState } from "#view/state.ts";
import { useView } from "#view/use-view.ts";
import "#ui/frames/EvidenceFrame.css";
import "./CiteDialog.css";
import { pageTitle } from "#view/page-titles.ts";

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
