/** What claims rest on, by publication: one that several of them cite, or one cites twice, counts once. */
import type { AtlasClaim } from "#atlas/atlas.ts";
import { type AtlasSource, sources } from "./sources.ts";

export interface Publication {
  readonly source: AtlasSource;
  /** Where in it, and what editors noted. */
  readonly evidence: readonly AtlasClaim["evidence"][number][];
}

export function publicationsOf(claims: readonly AtlasClaim[]): readonly Publication[] {
  const found = new Map<string, Publication>();
  for (const evidence of claims.flatMap((claim) => claim.evidence)) {
    const source = sources[evidence.source];
    const key = `${source.publisher} ${source.title} ${source.date}`;
    const known = found.get(key)?.evidence ?? [];
    const isKnown = known.some(({ locator }) => locator === evidence.locator);
    found.set(key, { source, evidence: isKnown ? known : [...known, evidence] });
  }
  return [...found.values()];
}

/** The publishers of what claims rest on, each once. */
export const publishersOf = (claims: readonly AtlasClaim[]): readonly string[] => [
  ...new Set(publicationsOf(claims).map(({ source }) => source.publisher)),
];
