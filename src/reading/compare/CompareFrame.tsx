import { type ReactNode, useEffect, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import type { Versus } from "#view/state.ts";
import { compareWith } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import { CompareWith } from "./CompareWith.tsx";

interface CompareFrameProps {
  readonly kind: Versus["kind"];
  readonly left: string;
  readonly right: string;
  /** What the left side is called in the address. */
  readonly besides: string;
  /** Where the left side can be changed too: what changes it. */
  readonly leftChoice?: ReactNode;
  readonly children: ReactNode;
}

/** The page of a comparison: both names, a choice of the other side, a way back. */
export function CompareFrame({
  kind,
  left,
  right,
  besides,
  leftChoice,
  children,
}: CompareFrameProps) {
  const view = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="reading-page compare" aria-label={m.comparison()}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {m.compare_heading({ left, right })}
        </h2>
        <CloseButton label={m.close_comparison()} onClick={() => compareWith(view, null)} />
      </header>
      <p className="compare-choices">
        {leftChoice !== undefined && <span>{leftChoice}</span>}
        <CompareWith kind={kind} besides={besides} />
      </p>
      {children}
    </section>
  );
}

/** One side of a row: both sides of every row carry their names. */
export function Side({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div role="group" aria-label={label}>
      {children}
    </div>
  );
}
