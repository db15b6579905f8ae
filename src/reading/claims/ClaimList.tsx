import { useState } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { isToldByEncyclopaediaAlone } from "#atlas/evidence/support.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { guardedSentence } from "#languages/words/terms.ts";
import { Claim } from "./Claim.tsx";
import "./ClaimList.css";

interface ClaimListProps {
  readonly claims: readonly AtlasClaim[];
  /** Shows each claim's date before its sentence. */
  readonly dated?: boolean;
}

/**
 * Claims one under the other. Accounts of violence stay folded until asked for. Those that only an
 * encyclopaedia tells have an asterisk, and what it means is said once beneath.
 */
export function ClaimList({ claims, dated = false }: ClaimListProps) {
  const alone = new Set(claims.filter(isToldByEncyclopaediaAlone));
  return (
    <>
      <ul className="claim-list">
        {claims.map((claim) => (
          <li key={claim.id} className={alone.has(claim) ? "is-told-alone" : undefined}>
            {dated && (
              <span className="claim-date">
                {claim.when === undefined ? m.undated() : writeDate(claim.when)}
              </span>
            )}
            {claim.contentNote ? <Guarded claim={claim} /> : <Claim claim={claim} />}
          </li>
        ))}
      </ul>
      {alone.size > 0 && <p className="claim-list-note">{m.told_by_encyclopaedia_alone()}</p>}
    </>
  );
}

function Guarded({ claim }: { claim: AtlasClaim }) {
  const [shown, setShown] = useState(false);
  if (shown) return <Claim claim={claim} />;
  return (
    <button type="button" className="claim-guard" onClick={() => setShown(true)}>
      {guardedSentence(claim)}
    </button>
  );
}
