import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { m } from "#languages/compiled/messages.js";
import { isDialogOpen } from "#ui/browser/open-dialog.ts";
import { NoticeLine } from "#ui/frames/NoticeLine.tsx";
import { isHeld, watchHolds } from "#view/hold.ts";
import { keepOffline } from "./keep-offline.ts";

/** A newer release: offered, or taken in another tab while something was under way in this one. */
interface Update {
  readonly isTaken: boolean;
  readonly take: () => void;
}

const fields =
  "input:not([type=checkbox], [type=radio], [type=range]), textarea, [contenteditable]";

/** Whether a reader would lose something if the page were loaded anew now. */
function isInUse(): boolean {
  const { activeElement } = document;
  const isWritten = activeElement?.matches(fields) && Reflect.get(activeElement, "value") !== "";
  return isHeld() || isWritten === true || isDialogOpen();
}

/** A newer release is there: it is offered, and taken when the reader says so. */
export function UpdateLine() {
  const [update, setUpdate] = useState<Update | null>(null);
  const isAsked = useRef(false);
  const isWaiting = useSyncExternalStore(watchHolds, isHeld);
  useEffect(
    () =>
      keepOffline({
        onNewer: (take) => setUpdate({ isTaken: false, take }),
        onTaken() {
          // Who took it here wants it now; elsewhere it breaks nothing off.
          if (isAsked.current || !isInUse()) location.reload();
          else setUpdate({ isTaken: true, take: () => location.reload() });
        },
      }),
    [],
  );
  const isSaid = update !== null && !(update.isTaken && isWaiting);
  return (
    <NoticeLine
      sentence={isSaid ? (update.isTaken ? m.offline_taken() : m.offline_update()) : null}
      action={m.offline_take_update()}
      onAction={() => {
        isAsked.current = true;
        update?.take();
      }}
      dismissLabel={m.dismiss()}
      onDismiss={() => setUpdate(null)}
    />
  );
}
