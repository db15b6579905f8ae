import { useCallback, useRef } from "react";
import { loadGeography } from "#atlas/geography";
import { m } from "#messages";
import { PanPad } from "#ui/PanPad";
import type { View } from "#view/store";
import "./MapView.css";
import type { StartedMap } from "./start";
import type { MapTrouble } from "./trouble";

interface MapViewProps {
  readonly view: View;
  /** The map is there to be seen. */
  readonly onReady: () => void;
  /** There is no map, or no longer. */
  readonly onTrouble: (trouble: MapTrouble) => void;
}

/** Loads the map engine and keeps the map for as long as the element lives. */
export function MapView({ view, onReady, onTrouble }: MapViewProps) {
  const started = useRef<StartedMap | null>(null);
  const attach = useCallback(
    (container: HTMLDivElement | null) => {
      if (!container) return;
      let detached = false;
      Promise.all([import("./start"), loadGeography()])
        .then(([{ startMap }, geography]) => {
          if (detached) return;
          started.current = startMap(container, view, geography, onTrouble, onReady);
        })
        .catch((error: unknown) => {
          if (detached) return;
          const name = error instanceof Error ? error.name : "";
          onTrouble(name === "GPUInitializationError" ? "no-webgl" : "failed");
        });
      return () => {
        detached = true;
        started.current?.stop();
        started.current = null;
      };
    },
    [view, onReady, onTrouble],
  );
  return (
    <section id="map" tabIndex={-1} className="map-view" aria-label={m.map_region()}>
      <div className="map-view-canvas" ref={attach} />
      <PanPad
        label={m.map_move()}
        names={{ up: m.map_up(), left: m.map_left(), down: m.map_down(), right: m.map_right() }}
        onPan={(x, y) => started.current?.panBy(x, y)}
      />
    </section>
  );
}
