import { useEffect, useRef } from "react";
import { watchInsets } from "#app/plate/on-map/insets.ts";
import { layOnMap } from "#view/on-map.ts";
import type { View } from "#view/store.ts";

/** The panels that lie over the map, watched so that the map keeps its subject free of them. */
export function usePanels(view: View) {
  const bar = useRef<HTMLElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const start = useRef<HTMLElement>(null);
  const record = useRef<HTMLElement>(null);
  const own = useRef<HTMLElement>(null);
  const story = useRef<HTMLElement>(null);
  const years = useRef<HTMLElement>(null);
  // Where it is a sign alone it takes no margin from the map, but no name lies beneath it.
  useEffect(() => (bar.current ? layOnMap(view, bar.current) : undefined), [view]);
  useEffect(
    () =>
      watchInsets(
        view,
        map.current,
        bar.current,
        [start, record, own, story, years].map(({ current }) => current),
      ),
    [view],
  );
  return { bar, map, start, record, own, story, years };
}
