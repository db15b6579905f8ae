import { use, useEffect, useState } from "react";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import { FaultWordsContext } from "./part-fault.ts";
import "./PartFault.css";

interface PartFaultProps {
  /** It could not be fetched; otherwise it was, and failed. */
  readonly isMissing: boolean;
  /** It was tried again, in vain. */
  readonly isRepeated: boolean;
  readonly onRetry: () => void;
}

/** Stands where a part of the page failed: what happened, and what can be done about it. */
export function PartFault({ isMissing, isRepeated, onRetry }: PartFaultProps) {
  const { opened, words } = use(FaultWordsContext);
  const [failedAt] = useState(opened);
  // What failed for one record may do for the next.
  useEffect(() => {
    if (opened !== failedAt) onRetry();
  });
  return (
    <div className="part-fault" role="alert">
      <p>
        <span>{`${isMissing ? words.missing : words.failed} `}</span>
        <button type="button" className="link" onClick={onRetry}>
          {words.tryAgain}
        </button>
        <span> </span>
        {isRepeated && <ReloadButton label={words.reload} />}
        <span> </span>
        <button
          type="button"
          className="link part-fault-close"
          onClick={({ currentTarget }) => currentTarget.closest("dialog")?.close()}
        >
          {words.close}
        </button>
      </p>
    </div>
  );
}
