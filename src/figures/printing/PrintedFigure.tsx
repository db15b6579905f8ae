import { useEffect, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { isReadersStory } from "#view/selectors/telling.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { connectPrinting } from "./connect-printing.ts";
import "./PrintedFigure.css";

/** The figure at the head of the printed page: what is on the screen, drawn for paper. */
export function PrintedFigure() {
  const view = useView();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? connectPrinting(view, frame.current) : undefined), [view]);
  const isWithoutStory = useViewState(isReadersStory);
  return (
    <div className="printed-figure">
      <div ref={frame} />
      {isWithoutStory && <p>{m.make_without_story()}</p>}
    </div>
  );
}
