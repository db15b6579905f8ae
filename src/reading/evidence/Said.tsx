import { useState } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { writeDate } from "#languages/words/dates.ts";
import { guardedSentence } from "#languages/words/terms.ts";

/** A claim's sentence in full, with its date. An account of violence is shown when asked for. */
export function Said({ claim }: { claim: AtlasClaim }) {
  const [isShown, setShown] = useState(!claim.contentNote);
  return (
    <p className="evidence-said">
      {isShown ? (
        <span>{claim.statement}</span>
      ) : (
        <button type="button" className="link" onClick={() => setShown(true)}>
          {guardedSentence(claim)}
        </button>
      )}
      {claim.when !== undefined && (
        <span className="evidence-quiet">{` ${writeDate(claim.when)}`}</span>
      )}
    </p>
  );
}
