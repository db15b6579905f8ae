import { useCallback, useState } from "react";
import type { MapTrouble } from "#map/trouble";

/** Why MapLibre's map is not on the page, and whether the reader has been told for long enough. */
export function useMapTrouble() {
  const [trouble, setTrouble] = useState<MapTrouble | null>(null);
  const [nothingDrawn, setNothingDrawn] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  const [hasRetried, setHasRetried] = useState(false);
  const report = useCallback((reported: MapTrouble) => {
    setTrouble(reported);
    setDismissed(false);
  }, []);
  const reportNothing = useCallback(() => {
    setNothingDrawn(true);
    setDismissed(false);
  }, []);
  // Browsers may keep the failure of a file for as long as they keep the page.
  const needsReload = hasRetried && (trouble === "failed" || nothingDrawn);
  function retry(): void {
    if (needsReload) location.reload();
    setHasRetried(true);
    setNothingDrawn(false);
    setTrouble(null);
  }
  return {
    trouble,
    /** What to say. */
    told: dismissed ? null : nothingDrawn ? ("nothing" as const) : trouble,
    needsReload,
    report,
    reportNothing,
    retry,
    dismiss: () => setDismissed(true),
  };
}
