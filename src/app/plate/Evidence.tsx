import { Suspense } from "react";
import { EvidencePopover } from "#app/parts.ts";
import { useViewState } from "#view/use-view.ts";

/** The evidence over all of it, while some is open. */
export function Evidence() {
  const isOpen = useViewState(({ claim }) => claim !== null);
  return <Suspense>{isOpen && <EvidencePopover />}</Suspense>;
}
