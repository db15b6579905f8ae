import { useMemo } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { Counted } from "#atlas/evidence/accounts.ts";
import { faceOf } from "#atlas/evidence/face.ts";
import { SourceMark } from "./SourceMark.tsx";

interface SourceChipProps {
  readonly claims: readonly AtlasClaim[];
  /** The number that it is the mark of, where the claims tell others as well. */
  readonly of?: Counted;
}

/** The one mark of a sentence that rests on claims. */
export function SourceChip({ claims, of }: SourceChipProps) {
  const face = useMemo(() => faceOf(claims, of), [claims, of]);
  return <SourceMark face={face} of={of} />;
}
