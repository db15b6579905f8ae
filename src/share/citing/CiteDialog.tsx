import { Suspense, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import { isReadersStory } from "#view/selectors/telling.ts";
import type { ViewState } from "#view/state.ts";
import { useTool } from "#view/use-tool.ts";
import { useView } from "#view/use-view.ts";
import "#ui/frames/EvidenceFrame.css";
import "./CiteDialog.css";

/** What can be cited is told by its sentence: all sentences come with it. */
const Citations = lazyPart(async () => (await import("./Citations.tsx")).Citations);

/** Cites the view, record, page or sentence on the screen; one click copies. */
export function CiteDialog() {
  const view = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const [cited, setCited] = useState<ViewState | null>(null);
  const onClose = useTool("cite", () => {
    setCited(view.getState());
    dialog.current?.showModal();
  });
  return (
    <dialog ref={dialog} className="evidence cite" aria-label={m.cite()} onClose={onClose}>
      <div className="evidence-body">
        <CloseButton label={m.close_cite()} onClick={() => dialog.current?.close()} />
        <h2>{m.cite_heading()}</h2>
        {cited && isReadersStory(cited) && <p>{m.cite_without_story()}</p>}
        <Suspense>{cited && <Citations state={cited} />}</Suspense>
      </div>
    </dialog>
  );
}
