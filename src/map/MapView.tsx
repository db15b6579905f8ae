import { useCallback, useState } from "react";
import { loadGeography } from "#atlas/geography";
import { m } from "#messages";
import type { View } from "#view/store";
import "./MapView.css";

type Status = "loading" | "ready" | "no-webgl" | "failed";

/** Loads the map engine and keeps the map for as long as the element lives. */
export function MapView({ view }: { view: View }) {
  const [status, setStatus] = useState<Status>("loading");
  const attach = useCallback(
    (container: HTMLDivElement | null) => {
      if (!container) return;
      let stop: (() => void) | undefined;
      let detached = false;
      Promise.all([import("./start"), loadGeography()])
        .then(([{ startMap }, geography]) => {
          if (detached) return;
          stop = startMap(container, view, geography);
          setStatus("ready");
        })
        .catch((error: unknown) => {
          const name = error instanceof Error ? error.name : "";
          setStatus(name === "GPUInitializationError" ? "no-webgl" : "failed");
        });
      return () => {
        detached = true;
        stop?.();
      };
    },
    [view],
  );
  const failed = status === "no-webgl" || status === "failed";
  return (
    <section className="map-view" aria-label={m.map_region()}>
      <div className="map-view-canvas" ref={attach} />
      {failed && (
        <p className="map-view-message" role="status">
          {status === "no-webgl" ? m.map_no_webgl() : m.map_failed()}
        </p>
      )}
    </section>
  );
}
