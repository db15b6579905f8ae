import { useEffect, useState } from "react";
import { attend } from "#view/attention.ts";
import type { View } from "#view/store.ts";

interface Exploring {
  /** The map has just been given to the reader, who has not yet done anything with it. */
  readonly isExploring: boolean;
  readonly explore: () => void;
}

const signs = ["pointerdown", "wheel", "keydown"] as const;

/** Gives the map to the reader: it takes the focus, and is marked until they go on by themselves. */
export function useExploring(view: View): Exploring {
  const [isExploring, setExploring] = useState(false);
  useEffect(() => {
    if (!isExploring) return;
    const over = () => setExploring(false);
    for (const sign of signs) addEventListener(sign, over, { capture: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, over, { capture: true });
    };
  }, [isExploring]);
  return {
    isExploring,
    explore() {
      attend(view, "map", { preventScroll: true });
      setExploring(true);
    },
  };
}
