import { type ReactNode, useState } from "react";
import "./Fold.css";

interface FoldProps {
  readonly title: string;
  readonly count?: number;
  readonly open?: boolean;
  /** What lies inside is made when it is first opened: a page of hundreds is read sooner. */
  readonly isMadeLate?: boolean;
  readonly children: ReactNode;
}

/** A section that folds; its number says what lies inside. */
export function Fold({ title, count, open = false, isMadeLate = false, children }: FoldProps) {
  const [isMade, setIsMade] = useState(open || !isMadeLate);
  return (
    <details className="fold" open={open} onToggle={() => setIsMade(true)}>
      <summary>
        <span className="fold-title">{title}</span>
        {count !== undefined && <span className="fold-count">{count}</span>}
      </summary>
      <div className="fold-body">{isMade && children}</div>
    </details>
  );
}
