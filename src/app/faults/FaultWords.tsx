import { type ReactNode, useMemo } from "react";
import { m } from "#languages/compiled/messages.js";
import { FaultWordsContext } from "#ui/parts/part-fault.ts";
import { recordKey, routeIn } from "#view/selectors/chosen.ts";
import { pageIn } from "#view/selectors/overlay.ts";
import { makingIn, storyIn } from "#view/selectors/telling.ts";
import { useViewState } from "#view/use-view.ts";

/** Brings the words for parts of the page that fail, and what is open when they do. */
export function FaultWords({ children }: { children: ReactNode }) {
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
  const value = useMemo(
    () => ({
      opened,
      words: {
        missing: m.trouble_missing_part(),
        failed: m.trouble_failed_part(),
        tryAgain: m.trouble_try_again(),
        reload: m.trouble_reload(),
        close: m.trouble_close(),
      },
    }),
    [opened],
  );
  return <FaultWordsContext value={value}>{children}</FaultWordsContext>;
}
