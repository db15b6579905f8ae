import { createContext, useContext } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { SourceId } from "#subject/sources.ts";

/** The numbers of the sources in a record, in the order in which its claims cite them. */
export type Footnotes = ReadonlyMap<SourceId, number>;

export const FootnoteContext = createContext<Footnotes>(new Map());

export const useFootnotes = () => useContext(FootnoteContext);

export function numberSources(claims: Iterable<AtlasClaim>): Footnotes {
  const numbers = new Map<SourceId, number>();
  for (const { evidence } of claims) {
    for (const { source } of evidence) {
      if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
    }
  }
  return numbers;
}
