import type { ReactNode } from "react";
import "./Fold.css";

interface FoldProps {
  readonly title: string;
  readonly count?: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A section that folds; its number says what lies inside. */
export function Fold({ title, count, open = false, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <span className="fold-title">{title}</span>
        {count !== undefined && <span className="fold-count">{count}</span>}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
