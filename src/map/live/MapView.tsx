import { type ReactNode, useCallback, useRef } from "react";
import { m } from "#languages/compiled/messages.js";
import { PanPad } from "#ui/frames/PanPad.tsx";
import { useAttention } from "#view/attention.ts";
import { useOnMap } from "#view/on-map.ts";
import type { View } from "#view/store.ts";
import { useViewState } from "#view/use-view.ts";
import "./MapView.css";
import { type BegunMap, takeMap } from "./begin.ts";
import type { MapTrouble } from "./trouble.ts";

interface MapViewProps {
  readonly view: View;
  /** The map is there to be seen. */
  readonly onReady: () => void;
  /** There is no map, or no longer. */
  readonly onTrouble: (trouble: MapTrouble) => void;
  /** What lies on the map, beneath its buttons. */
  readonly children: ReactNode;
}

/** Shows the map, and keeps it for as long as the element lives. */
export function MapView({ view, onReady, onTrouble, children }: MapViewProps) {
  const region = useRef<HTMLElement>(null);
  const shown = useRef<BegunMap | null>(null);
  const attach = useCallback(
    (place: HTMLElement | null) => {
      region.current = place;
      if (!place) return;
      const map = takeMap(view);
      shown.current = map;
      place.prepend(map.element);
      map.attend((report) => (report === "stands" ? onReady() : onTrouble(report)));
      return () => {
        map.stop();
        shown.current = null;
      };
    },
    [view, onReady, onTrouble],
  );
  useAttention("map-region", region);
  const onMap = useOnMap();
  const hold = useViewState((state) => state.mapHold) ?? undefined;
  const hasButtons = useViewState((state) => state.hasMapButtons);
  return (
    <section
      id="map"
      tabIndex={-1}
      className="map-view"
      aria-label={m.map_region()}
      data-hold={hold}
      data-buttons={hasButtons || undefined}
      ref={attach}
    >
      {children}
      {(hasButtons || hold === "free") && (
        <PanPad
          ref={onMap}
          label={m.map_move()}
          names={{ up: m.map_up(), left: m.map_left(), down: m.map_down(), right: m.map_right() }}
          onPan={(x, y) => shown.current?.panBy(x, y)}
        />
      )}
    </section>
  );
}
