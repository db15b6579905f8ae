import { useState } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { isDisputed } from "#atlas/evidence/disputes.ts";
import { m } from "#languages/compiled/messages.js";
import { ClaimList } from "./ClaimList.tsx";
import "./DisputedClaims.css";

/** Claims of a section; that sources disagree about some of them is said once, and shows these alone. */
export function DisputedClaims({ claims }: { claims: readonly AtlasClaim[] }) {
  const [isAlone, setAlone] = useState(false);
  const disputed = claims.filter(isDisputed);
  return (
    <>
      {disputed.length > 0 && (
        <p className="disputed-claims">
          <span>{`${m.disputed_count({ count: disputed.length, all: claims.length })} `}</span>
          <button
            type="button"
            className="link"
            aria-pressed={isAlone}
            onClick={() => setAlone(!isAlone)}
          >
            {isAlone ? m.disputed_show_all() : m.disputed_show()}
          </button>
        </p>
      )}
      <ClaimList claims={isAlone ? disputed : claims} />
    </>
  );
}
