import { useCallback, useState } from "react";
import type { MapTrouble } from "#map/trouble";

/** Why MapLibre's map is not on the page, and whether the reader has been told for long enough. */
export function useMapTrouble() {
  const [trouble, setTrouble] = useState<MapTrouble | null>(null);
  const [nothingDrawn, setNothingDrawn] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  const report = useCallback((reported: MapTrouble) => {
    setTrouble(reported);
    setDismissed(false);
  }, []);
  const reportNothing = useCallback(() => {
    setNothingDrawn(true);
    setDismissed(false);
  }, []);
  function retry(): void {
    // A part that could not be fetched stays missing for as long as the page does.
    if (trouble === "failed" || nothingDrawn) location.reload();
    else setTrouble(null);
  }
  return {
    trouble,
    /** What to say. */
    told: dismissed ? null : nothingDrawn ? ("nothing" as const) : trouble,
    report,
    reportNothing,
    retry,
    dismiss: () => setDismissed(true),
  };
}
