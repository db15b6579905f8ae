import { useLayoutEffect, useRef } from "react";
import type { Counted } from "#atlas/evidence/accounts.ts";
import type { Face } from "#atlas/evidence/face.ts";
import { m } from "#languages/compiled/messages.js";
import { closeEvidence, openEvidence } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { noteChip, pressChip } from "./chips.ts";
import "./SourceMark.css";

interface SourceMarkProps {
  readonly face: Face;
  /** The number that it is the mark of. */
  readonly of?: Counted | undefined;
}

/** The one mark of a sentence: how many publications bear it, and a dot where they disagree. */
export function SourceMark({ face, of }: SourceMarkProps) {
  const { claims, count } = face;
  const view = useView();
  const button = useRef<HTMLButtonElement>(null);
  const [first] = claims;
  const isOpen = useViewState(({ claim }) => claims.some((id) => id === claim));
  useLayoutEffect(() => {
    return button.current ? noteChip({ element: button.current, claims, of }) : undefined;
  }, [claims, of]);
  if (!first) return null;
  const chip = m.sources_in_chip({ count });
  const publishers = face.publishers.join(", ");
  // A space parts it from its sentence, and nothing where it begins a line.
  return (
    <span className="source-mark">
      <span> </span>
      <button
        ref={button}
        type="button"
        className="source-chip"
        aria-label={nameOf(face, { chip, publishers })}
        title={publishers}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={({ currentTarget }) => {
          pressChip(currentTarget);
          if (isOpen) closeEvidence(view);
          else openEvidence(view, first);
        }}
      >
        <span>{chip}</span>
        {(face.isDisputed || face.isDoubted) && <i className="source-chip-dot" />}
      </button>
    </span>
  );
}

type Named = Readonly<Record<"chip" | "publishers", string>>;

function nameOf({ isDisputed, isDoubted }: Face, named: Named): string {
  if (isDisputed) return m.source_chip_disputed(named);
  return isDoubted ? m.source_chip_doubted(named) : m.source_chip(named);
}
