import { Suspense, useEffect, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import { useHold } from "#view/hold.ts";
import { closeTool } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./FigureWindow.css";

/** Figures are a large part of the app that most visits do without. */
const FigureDialog = lazyPart(async () => (await import("./FigureDialog.tsx")).FigureDialog);

/** The window in which a picture is made, while it is asked for. */
export function FigureWindow() {
  const view = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = useViewState(({ tool }) => tool === "figure");
  useHold(isOpen);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog
      ref={dialog}
      className="figure-window"
      aria-label={m.make_make()}
      onClose={() => closeTool(view)}
    >
      <Suspense fallback={<p role="status">{m.make_loading()}</p>}>
        <FigureDialog onClose={() => dialog.current?.close()} />
      </Suspense>
    </dialog>
  );
}
