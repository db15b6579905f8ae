import { useRef, useState } from "react";
import { atlas, release } from "#atlas/atlas.ts";
import { publicationsOf } from "#atlas/evidence/publications.ts";
import { m } from "#languages/compiled/messages.js";
import { type Cited, citationFormats, cite } from "#languages/words/citing/citation.ts";
import { today } from "#languages/words/today.ts";
import { copyText } from "#ui/browser/copy-text.ts";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { addressToCite } from "#view/address/page-address.ts";
import { nameOfView } from "#view/selectors/name-of-view.ts";
import { isReadersStory } from "#view/selectors/telling.ts";
import { useTool } from "#view/use-tool.ts";
import { useView } from "#view/use-view.ts";
import "#ui/frames/EvidenceFrame.css";
import "./CiteDialog.css";

/** Cites the view, record, page or sentence on the screen; one click copies. */
export function CiteDialog() {
  const view = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const [cited, setCited] = useState<Cited | null>(null);
  const [isWithoutStory, setWithoutStory] = useState(false);
  const onClose = useTool("cite", () => {
    const state = view.getState();
    const claim = state.claim === null ? undefined : atlas.claimById.get(state.claim);
    setCited({
      sources: claim ? publicationsOf([claim]).map(({ source }) => source) : [],
      title: nameOfView(state, m.map_of_routes()),
      address: addressToCite(state),
      version: release,
      accessed: new Date(`${today()}T12:00:00`),
    });
    setWithoutStory(isReadersStory(state));
    dialog.current?.showModal();
  });
  return (
    <dialog ref={dialog} className="evidence cite" aria-label={m.cite()} onClose={onClose}>
      <div className="evidence-body">
        <CloseButton label={m.close_cite()} onClick={() => dialog.current?.close()} />
        <h2>{m.cite_heading()}</h2>
        {isWithoutStory && <p>{m.cite_without_story()}</p>}
        {cited && <Formats cited={cited} />}
      </div>
    </dialog>
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
