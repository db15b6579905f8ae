import { type ReactNode, useEffect, useRef } from "react";

/** The heading of what the panel shows now: it takes the focus of what was there before. */
export function PanelHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="layers-heading">
      {children}
    </h2>
  );
}
