import type { ReactNode } from "react";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import "./NoticeLine.css";

interface NoticeLineProps {
  /** What is so, in a sentence; null while there is nothing to say. */
  readonly sentence: string | null;
  /** What can be done about it. */
  readonly action: string;
  readonly onAction: () => void;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
  /** Of words in another language than the page's: that language. */
  readonly lang?: string;
  /** What there is to it, under the sentence. */
  readonly children?: ReactNode;
}

/** One line over the map: something has happened, and this can be done about it. */
export function NoticeLine({
  sentence,
  action,
  onAction,
  dismissLabel,
  onDismiss,
  lang,
  children,
}: NoticeLineProps) {
  return (
    <div className="notice-line" role="status" lang={lang} hidden={sentence === null}>
      <div>
        <p>
          <span>{sentence !== null && `${sentence} `}</span>
          <button type="button" className="link" onClick={onAction}>
            {action}
          </button>
        </p>
        {children}
      </div>
      <CloseButton label={dismissLabel} onClick={onDismiss} />
    </div>
  );
}
