import { computePosition, flip, offset, shift } from "@floating-ui/dom";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import "./Tip.css";

interface TipProps {
  /** What it names, in CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** How far from there it keeps. */
  readonly reach: number;
  readonly children: ReactNode;
}

/** Names what lies at a point. No pointer meets it, and it says what is said elsewhere too. */
export function Tip({ at: { x, y }, reach, children }: TipProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const point = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
    const middleware = [offset(reach), flip({ padding: 8 }), shift({ padding: 8 })];
    void computePosition(point, current, { strategy: "fixed", placement: "top", middleware }).then(
      (place) => {
        current.style.translate = `${Math.round(place.x)}px ${Math.round(place.y)}px`;
      },
    );
  }, [x, y, reach]);
  return (
    <div ref={frame} className="tip" aria-hidden="true">
      {children}
    </div>
  );
}
