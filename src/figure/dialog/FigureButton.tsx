import { Suspense, useEffect, useRef, useState } from "react";
import { m } from "#messages";
import { lazyPart } from "#ui/lazy-part";
import { ToolButton } from "#ui/ToolButton";
import { useHold } from "#view/hold";
import "./FigureButton.css";

/** Figures are a large part of the app that most visits do without. */
const FigureDialog = lazyPart(async () => (await import("./FigureDialog")).FigureDialog);

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
