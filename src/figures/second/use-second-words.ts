import { useEffect, useState } from "react";
import type { SecondWords } from "#languages/second-words.ts";

/** The words of the other language, or how it stands with them. */
export type Second = "off" | "loading" | "failed" | SecondWords;

/** Fetches the other language's words when they are first asked for. */
export function useSecondWords(isWanted: boolean): Second {
  const [fetched, setFetched] = useState<"failed" | SecondWords | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const keep = (found: "failed" | SecondWords) => {
      if (isCurrent) setFetched(found);
    };
    import("virtual:second-language").then(
      ({ second }) => keep(second),
      () => keep("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return isWanted ? (fetched ?? "loading") : "off";
}

/** The words themselves, once they are there. */
export const wordsIn = (second: Second): SecondWords | null =>
  typeof second === "string" ? null : second;
