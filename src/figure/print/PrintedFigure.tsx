import { useEffect, useRef } from "react";
import { useView } from "#view/use-view";
import { connectPrinting } from "./connect-printing";
import "./PrintedFigure.css";

/** The figure at the head of the printed page: what is on the screen, drawn for paper. */
export function PrintedFigure() {
  const view = useView();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? connectPrinting(view, frame.current) : undefined), [view]);
  return <div className="printed-figure" ref={frame} />;
}
