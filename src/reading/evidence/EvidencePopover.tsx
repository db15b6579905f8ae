import { useEffect } from "react";
import { type AtlasClaim, atlas, claimById } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { Popover } from "#ui/popovers/Popover.tsx";
import { closeEvidence } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { isPressed, useChip } from "./chips.ts";
import { EvidenceOf } from "./EvidenceOf.tsx";
import { useMarkOf } from "./mark-of.ts";
import "./EvidencePopover.css";

/** The evidence of the claim that the view has open, beside the mark of its sentence. */
export function EvidencePopover() {
  const id = useViewState(({ claim }) => claim);
  return id === null ? null : <Evidence id={id} />;
}

function Evidence({ id }: { id: string }) {
  const view = useView();
  const chip = useChip(id);
  const element = chip?.element ?? null;
  const mark = useMarkOf(id);
  const hasCome = chip !== null && !isPressed(chip);
  useEffect(() => {
    // Whoever came by the address finds the sentence in its record.
    if (hasCome) element?.scrollIntoView({ block: "center" });
  }, [element, hasCome]);
  const claim = atlas.claimById.get(id);
  const own = chip && isPressed(chip) ? chip : null;
  const sentence = own ? own.claims.map(claimById) : claim ? [claim] : [];
  const [first, ...rest] = sentence;
  const isAtMark = mark !== null && own === null;
  return (
    <Popover
      label={m.evidence()}
      anchor={isAtMark ? mark : element}
      beside={isAtMark ? null : (element?.closest("aside, main") ?? null)}
      onClose={() => closeEvidence(view)}
    >
      <div className="evidence-popover">
        <CloseButton label={m.close_evidence()} onClick={() => closeEvidence(view)} />
        {first ? <EvidenceOf claims={[first, ...rest]} of={own?.of} /> : <p>{m.unknown_claim()}</p>}
      </div>
    </Popover>
  );
}

export type Sentence = readonly [AtlasClaim, ...AtlasClaim[]];
