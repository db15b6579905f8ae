import { Suspense } from "react";
import { ReleaseLine } from "#app/parts.ts";
import { useViewState } from "#view/use-view.ts";

/** The line on the release that the address cites, if it cites one. */
export function CitedRelease() {
  const isCited = useViewState(({ cited }) => cited !== null);
  return <Suspense>{isCited && <ReleaseLine />}</Suspense>;
}
