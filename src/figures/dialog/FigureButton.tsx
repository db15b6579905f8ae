import { Suspense, useEffect, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { ToolButton } from "#ui/buttons/ToolButton.tsx";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import { useHold } from "#view/hold.ts";
import "./FigureButton.css";

/** Figures are a large part of the app that most visits do without. */
const FigureDialog = lazyPart(async () => (await import("./FigureDialog.tsx")).FigureDialog);

/** The button "Make a figure", and its dialog. */
export function FigureButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useHold(isOpen);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <ToolButton icon="figure" label={m.make_make()} onClick={() => setIsOpen(true)} />
      {isOpen && (
        <dialog
          ref={dialog}
          className="figure-window"
          aria-label={m.make_make()}
          onClose={() => setIsOpen(false)}
        >
          <Suspense fallback={<p role="status">{m.make_loading()}</p>}>
            <FigureDialog onClose={() => dialog.current?.close()} />
          </Suspense>
        </dialog>
      )}
    </>
  );
}
