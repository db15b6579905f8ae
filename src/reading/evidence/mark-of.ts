/** The mark on the map of the incident that was asked for: what bears it is told there. */
import { useMemo } from "react";
import { eventToldBy } from "#atlas/events.ts";
import { useAskedMark } from "#reading/here/asked-mark.ts";
import type { PopoverAnchor } from "#ui/popovers/popover-place.ts";

/** The mark of the incident that a claim tells of, where that was asked for and has one. */
export function useMarkOf(claim: string): PopoverAnchor | null {
  const mark = useAskedMark();
  const isOf = mark !== null && eventToldBy(claim)?.id === mark.event;
  return useMemo(() => (isOf ? mark : null), [isOf, mark]);
}
