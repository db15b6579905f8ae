import { useState } from "react";
import { recordKey } from "#view/selectors/chosen.ts";
import { pageIn } from "#view/selectors/overlay.ts";
import { useViewState } from "#view/use-view.ts";

/** Tells when another record or page is opened, or (null) the last is left, while it is being shown. */
export function useOpened(onOpened: (opened: string | null) => void): void {
  const opened = useViewState((state) => {
    if (state.own.panel) return "own data";
    const event = state.tabRead?.isAsked ? state.tabRead.event : null;
    const record = recordKey(state);
    return pageIn(state) ?? (record && event ? `${record} ${event}` : record);
  });
  const [shown, setShown] = useState(opened);
  if (shown === opened) return;
  setShown(opened);
  onOpened(opened);
}
