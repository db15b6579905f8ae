import { useEffect, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { ReloadButton } from "#ui/buttons/ReloadButton.tsx";
import type { PartFaultProps } from "#ui/parts/part-fault.ts";
import { recordKey, routeIn } from "#view/chosen.ts";
import { pageIn } from "#view/overlay.ts";
import { makingIn, storyIn } from "#view/telling.ts";
import { useViewState } from "#view/use-view.ts";
import "./PartFault.css";

/** Stands where a part of the page failed: what happened, and what can be done about it. */
export function PartFault({ isMissing, isRepeated, onRetry }: PartFaultProps) {
  const opened = useViewState((state) =>
    [
      recordKey(state),
      routeIn(state),
      state.claim,
      pageIn(state),
      storyIn(state)?.id,
      makingIn(state),
    ].join(),
  );
  const [failedAt] = useState(opened);
  // What failed for one record may do for the next.
  useEffect(() => {
    if (opened !== failedAt) onRetry();
  });
  return (
    <div className="part-fault" role="alert">
      <p>
        <span>{`${isMissing ? m.trouble_missing_part() : m.trouble_failed_part()} `}</span>
        <button type="button" className="link" onClick={onRetry}>
          {m.trouble_try_again()}
        </button>
        <span> </span>
        {isRepeated && <ReloadButton label={m.trouble_reload()} />}
        <span> </span>
        <button
          type="button"
          className="link part-fault-close"
          onClick={({ currentTarget }) => currentTarget.closest("dialog")?.close()}
        >
          {m.trouble_close()}
        </button>
      </p>
    </div>
  );
}
