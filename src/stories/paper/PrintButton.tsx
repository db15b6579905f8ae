import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { type Allowance, allowanceFor } from "#ui/browser/frame-limits.ts";
import { FrameNote } from "#ui/frames/FrameNote.tsx";
import { addressForOthers } from "#view/address/page-address.ts";
import { useViewState } from "#view/use-view.ts";

interface PrintButtonProps {
  /** Where others can see the story; `null` where they cannot. */
  readonly address: string | null;
}

/** Prints the page; says where it can be printed if the page around this one forbids it. */
export function PrintButton({ address }: PrintButtonProps) {
  const here = useViewState(addressForOthers);
  const [allowance, setAllowance] = useState<Allowance>("allowed");
  return (
    <>
      <button
        type="button"
        onClick={() => {
          const found = allowanceFor("allow-modals");
          setAllowance(found);
          if (found !== "forbidden") print();
        }}
      >
        {m.handout_print()}
      </button>
      <span role="status">
        {allowance !== "allowed" && (
          <FrameNote
            sentence={allowance === "forbidden" ? m.frame_no_print() : m.frame_perhaps_no_print()}
            address={address ?? here}
          />
        )}
      </span>
    </>
  );
}
