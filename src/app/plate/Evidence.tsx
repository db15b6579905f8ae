import { Suspense, useState } from "react";
import { EvidenceDialog } from "#app/parts.ts";
import { useViewState } from "#view/use-view.ts";

/** The evidence over all of it, from the first time that some is opened. */
export function Evidence() {
  const isOpen = useViewState(({ claim }) => claim !== null);
  // It stays once it is there: a dialog gives the focus back when it closes, not when it is gone.
  const [isThere, setThere] = useState(false);
  if (isOpen && !isThere) setThere(true);
  return <Suspense>{isThere && <EvidenceDialog />}</Suspense>;
}
