import { useEffect, useRef } from "react";
import { attend } from "#view/attention.ts";
import { useView } from "#view/use-view.ts";

/** A story that is left takes the button away that had the focus: what comes in its place takes it. */
export function useFocusAfterStory(isTold: boolean): void {
  const view = useView();
  const wasTold = useRef(isTold);
  useEffect(() => {
    const isLeft = wasTold.current && !isTold;
    wasTold.current = isTold;
    if (!isLeft || document.activeElement !== document.body) return;
    const options = { preventScroll: true };
    if (!attend(view, "guide", options)) attend(view, "record", options);
  }, [view, isTold]);
}
