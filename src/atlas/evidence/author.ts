import type { AtlasClaim } from "#atlas/atlas.ts";
import { sources } from "#atlas/evidence/sources.ts";

/** Whose word a claim gives: whom its first source names, else its publisher. */
export function authorOf({ evidence: [first] }: AtlasClaim): string {
  return first.attributedTo ?? sources[first.source].citing ?? sources[first.source].publisher;
}
