import { useEffect, useRef } from "react";
import { m } from "#messages";
import { isReadersStory } from "#view/page-address";
import { useView, useViewState } from "#view/use-view";
import { connectPrinting } from "./connect-printing";
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
