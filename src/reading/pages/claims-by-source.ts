import { type AtlasClaim, atlas } from "#atlas/atlas.ts";
import { groupBy } from "#core/group-by.ts";
import type { SourceId } from "#subject/sources.ts";

/** What rests on each source. */
export function claimsBySource(): Map<SourceId, AtlasClaim[]> {
  const pairs = atlas.claims.flatMap((claim) =>
    [...new Set(claim.evidence.map(({ source }) => source))].map((source) => ({ source, claim })),
  );
  const groups = groupBy(pairs, ({ source }) => source);
  return new Map([...groups].map(([source, list]) => [source, list.map(({ claim }) => claim)]));
}
