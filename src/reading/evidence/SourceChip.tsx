import { useLayoutEffect, useRef } from "react";
import type { AtlasClaim } from "#atlas/atlas.ts";
import { isDisputed } from "#atlas/evidence/disputes.ts";
import { publicationsOf, publishersOf } from "#atlas/evidence/publications.ts";
import { m } from "#languages/compiled/messages.js";
import { closeEvidence, openEvidence } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { noteChip, pressChip } from "./chips.ts";
import { isDoubted } from "./doubts.ts";
import "./SourceChip.css";

/** The one mark of a sentence: how many publications bear it, and a dot where they disagree. */
export function SourceChip({ claims }: { claims: readonly AtlasClaim[] }) {
  const view = useView();
  const button = useRef<HTMLButtonElement>(null);
  const [first] = claims;
  const isOpen = useViewState(({ claim }) => claims.some(({ id }) => id === claim));
  useLayoutEffect(() => {
    return button.current ? noteChip({ element: button.current, claims }) : undefined;
  }, [claims]);
  if (!first) return null;
  const chip = m.sources_in_chip({ count: publicationsOf(claims).length });
  const publishers = publishersOf(claims).join(", ");
  const hasDispute = claims.some(isDisputed);
  return (
    <button
      ref={button}
      type="button"
      className="source-chip"
      aria-label={nameOf({ claims, chip, publishers, hasDispute })}
      title={publishers}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={({ currentTarget }) => {
        pressChip(currentTarget);
        if (isOpen) closeEvidence(view);
        else openEvidence(view, first.id);
      }}
    >
      <span>{chip}</span>
      {(hasDispute || claims.some(isDoubted)) && <i className="source-chip-dot" />}
    </button>
  );
}

interface Named {
  readonly claims: readonly AtlasClaim[];
  readonly chip: string;
  readonly publishers: string;
  readonly hasDispute: boolean;
}

function nameOf({ claims, chip, publishers, hasDispute }: Named): string {
  if (hasDispute) return m.source_chip_disputed({ chip, publishers });
  if (claims.some(isDoubted)) return m.source_chip_doubted({ chip, publishers });
  return m.source_chip({ chip, publishers });
}
