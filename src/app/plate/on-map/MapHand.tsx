import { Suspense, useCallback, useEffect, useState } from "react";
import { HerePopover } from "#app/parts.ts";
import { atFirstSign } from "#ui/browser/at-first-sign.ts";
import { isListed, type Press, pressListener } from "#view/hand/pointing.ts";
import { useView } from "#view/use-view.ts";

/** Lists what was pressed on the map, where that is more than one thing. */
export function MapHand() {
  const view = useView();
  const [press, setPress] = useState<Press | null>(null);
  const close = useCallback(() => setPress(null), []);
  useEffect(() => atFirstSign(HerePopover.early), []);
  useEffect(() => {
    pressListener.set(view, (pressed) => {
      const isOwn = isListed(pressed);
      setPress(isOwn ? pressed : null);
      return isOwn;
    });
    return () => pressListener.set(view, null);
  }, [view]);
  return <Suspense>{press && <HerePopover press={press} onClose={close} />}</Suspense>;
}
