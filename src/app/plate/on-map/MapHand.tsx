import { Suspense, useCallback, useEffect, useSyncExternalStore } from "react";
import { HerePopover } from "#app/parts.ts";
import { atFirstSign } from "#ui/browser/at-first-sign.ts";
import { isListed, listedPress, pressListener } from "#view/hand/pointing.ts";
import { useView } from "#view/use-view.ts";

/** Lists what was pressed on the map, where that is more than one thing. */
export function MapHand() {
  const view = useView();
  const watch = useCallback((tell: () => void) => listedPress.watch(view, tell), [view]);
  const press = useSyncExternalStore(watch, () => listedPress.get(view));
  const close = useCallback(() => listedPress.set(view, null), [view]);
  useEffect(() => atFirstSign(HerePopover.early), []);
  useEffect(() => {
    pressListener.set(view, isListed);
    return () => {
      pressListener.set(view, null);
      close();
    };
  }, [view, close]);
  return <Suspense>{press && <HerePopover press={press} onClose={close} />}</Suspense>;
}
