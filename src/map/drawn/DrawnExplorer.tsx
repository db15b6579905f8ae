import { type ReactNode, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { PanPad } from "#ui/frames/PanPad.tsx";
import { offerFocus, useAttention } from "#view/attention.ts";
import { useOnMap } from "#view/on-map.ts";
import type { View } from "#view/store.ts";
import { useGeography } from "#view/use-geography.ts";
import { useViewState } from "#view/use-view.ts";
import "./DrawnExplorer.css";
import { type Explorer, startExploring } from "./explore.ts";
import type { Refused } from "./gestures.ts";
import { RefusedNote } from "./RefusedNote.tsx";

interface DrawnExplorerProps {
  readonly view: View;
  /** The map is there to be seen. */
  readonly onReady?: () => void;
  /** There is nothing to draw from. */
  readonly onFailed: () => void;
  /** What lies on the map, beneath its buttons. */
  readonly children: ReactNode;
}

/** The page's map where MapLibre's cannot be: drawn, and moved, pointed at and clicked as that one is. */
export function DrawnExplorer({ view, onReady, onFailed, children }: DrawnExplorerProps) {
  const explorer = useRef<Explorer | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const geography = useGeography();
  const hasFailed = geography === "failed";
  const ready = useEffectEvent(() => onReady?.());
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    if (hasFailed) failed();
    else if (geography) ready();
  }, [hasFailed, geography]);
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element || !geography || geography === "failed") return;
      const retract = offerFocus(view, "map", () => element);
      const started = startExploring(element, view, geography, setRefused);
      explorer.current = started;
      return () => {
        retract();
        started.stop();
        explorer.current = null;
      };
    },
    [view, geography],
  );
  const region = useRef<HTMLElement>(null);
  useAttention("map-region", region);
  const onMap = useOnMap();
  const hold = useViewState((state) => state.mapHold) ?? undefined;
  const hasButtons = useViewState((state) => state.hasMapButtons);
  return (
    <section
      id="map"
      tabIndex={-1}
      className="drawn-explorer"
      aria-label={m.map_region()}
      data-hold={hold}
      data-buttons={hasButtons || undefined}
      ref={region}
    >
      <div
        className="drawn-explorer-paper"
        role="application"
        aria-label={m.map_canvas()}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: like MapLibre's canvas, it is operated by keys.
        tabIndex={0}
        ref={attach}
      />
      {children}
      {refused && <RefusedNote gesture={refused} onOver={() => setRefused(null)} />}
      {(hasButtons || hold === "free") && (
        <PanPad
          ref={onMap}
          label={m.map_move()}
          names={{ up: m.map_up(), left: m.map_left(), down: m.map_down(), right: m.map_right() }}
          onPan={(x, y) => explorer.current?.panBy(x, y)}
        />
      )}
      <div ref={onMap} className="drawn-explorer-zoom">
        <button
          type="button"
          aria-label={m.map_zoom_in()}
          onClick={() => explorer.current?.zoomBy(1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10M8 3v10" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={m.map_zoom_out()}
          onClick={() => explorer.current?.zoomBy(-1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10" />
          </svg>
        </button>
      </div>
    </section>
  );
}
