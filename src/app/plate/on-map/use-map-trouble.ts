import { useCallback, useState } from "react";
import type { MapTrouble } from "#map/live/trouble.ts";

/** What lies in the place of MapLibre's map: not known yet, the drawn map, or nothing. */
type Substitute = "awaited" | "drawn" | "nothing";

/** Why MapLibre's map is not on the page, and whether the reader has been told for long enough. */
export function useMapTrouble() {
  const [trouble, setTrouble] = useState<MapTrouble | null>(null);
  const [substitute, setSubstitute] = useState<Substitute>("awaited");
  const [dismissed, setDismissed] = useState(false);
  const [hasRetried, setHasRetried] = useState(false);
  const report = useCallback((reported: MapTrouble) => {
    setTrouble(reported);
    setSubstitute("awaited");
    setDismissed(false);
  }, []);
  const reportDrawn = useCallback(() => setSubstitute("drawn"), []);
  const reportNothing = useCallback(() => setSubstitute("nothing"), []);
  const isNothing = substitute === "nothing";
  // Browsers may keep the failure of a file for as long as they keep the page.
  const needsReload = hasRetried && (trouble === "failed" || isNothing);
  function retry(): void {
    if (needsReload) location.reload();
    setHasRetried(true);
    setSubstitute("awaited");
    setTrouble(null);
  }
  // That a simpler map is drawn is said once it is.
  const known = isNothing ? ("nothing" as const) : trouble;
  return {
    trouble,
    /** What to say. */
    told: dismissed || substitute === "awaited" ? null : known,
    needsReload,
    report,
    reportDrawn,
    reportNothing,
    retry,
    dismiss: () => setDismissed(true),
  };
}
