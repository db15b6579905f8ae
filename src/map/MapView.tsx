import { useCallback } from "react";
import { loadGeography } from "#atlas/geography";
import { m } from "#messages";
import type { View } from "#view/store";
import "./MapView.css";
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
  const attach = useCallback(
    (container: HTMLDivElement | null) => {
      if (!container) return;
      let stop: (() => void) | undefined;
      let detached = false;
      Promise.all([import("./start"), loadGeography()])
        .then(([{ startMap }, geography]) => {
          if (detached) return;
          stop = startMap(container, view, geography, onTrouble, onReady);
        })
        .catch((error: unknown) => {
          if (detached) return;
          const name = error instanceof Error ? error.name : "";
          onTrouble(name === "GPUInitializationError" ? "no-webgl" : "failed");
        });
      return () => {
        detached = true;
        stop?.();
      };
    },
    [view, onReady, onTrouble],
  );
  return (
    <section className="map-view" aria-label={m.map_region()}>
      <div className="map-view-canvas" ref={attach} />
    </section>
  );
}
