import { useMemo } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { faceOf } from "#atlas/evidence/face.ts";
import { SourceMark } from "./SourceMark.tsx";

/** The one mark of a sentence that rests on claims. */
export function SourceChip({ claims }: { claims: readonly AtlasClaim[] }) {
  const face = useMemo(() => faceOf(claims), [claims]);
  return <SourceMark face={face} />;
}
