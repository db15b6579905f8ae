import { useEffect, useRef } from "react";
import type { View } from "#view/store.ts";
import { watchInsets } from "./insets.ts";

/** The panels that lie over the map, watched so that the map keeps its subject free of them. */
export function usePanels(view: View) {
  const left = useRef<HTMLElement>(null);
  const told = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const bottom = useRef<HTMLElement>(null);
  useEffect(
    () =>
      watchInsets(view, {
        left: left.current,
        told: told.current,
        right: right.current,
        bottom: bottom.current,
      }),
    [view],
  );
  return { left, told, right, bottom };
}
