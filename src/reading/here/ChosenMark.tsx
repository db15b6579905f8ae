import { useLayoutEffect, useRef } from "react";
import { type AskedMark, useAskedMark } from "./asked-mark.ts";
import "./ChosenMark.css";

/** A ring round the mark of the incident that was asked for. */
export function ChosenMark() {
  const mark = useAskedMark();
  return mark && <Ring mark={mark} />;
}

function Ring({ mark }: { mark: AskedMark }) {
  const ring = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    function stand(): void {
      const { x, y } = mark.getBoundingClientRect();
      if (ring.current) ring.current.style.translate = `${x}px ${y}px`;
    }
    stand();
    return mark.map.onMove(stand);
  }, [mark]);
  return <span ref={ring} className="chosen-mark" data-event={mark.event} />;
}
