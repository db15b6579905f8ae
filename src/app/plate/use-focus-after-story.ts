import { useEffect, useRef } from "react";

/** The first of these that can take it: on a phone the guide is closed. */
const heirs = ["guide-title", "guide-toggle"] as const;

/** A story that is left takes the button away that had the focus: what comes in its place takes it. */
export function useFocusAfterStory(isTold: boolean): void {
  const wasTold = useRef(isTold);
  useEffect(() => {
    const isLeft = wasTold.current && !isTold;
    wasTold.current = isTold;
    if (!isLeft) return;
    for (const id of heirs) {
      if (document.activeElement !== document.body) return;
      document.getElementById(id)?.focus({ preventScroll: true });
    }
  }, [isTold]);
}
