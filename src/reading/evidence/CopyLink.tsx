import { useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { copyText } from "#ui/browser/copy-text.ts";
import { addressForOthers } from "#view/address/page-address.ts";
import { useView } from "#view/use-view.ts";

/** Copies the address of what is open. Where the browser refuses, the address is shown, selected. */
export function CopyLink() {
  const view = useView();
  const [told, setTold] = useState<string | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={async () => {
          const address = addressForOthers(view.getState());
          const isCopied = await copyText(address, null);
          setTold(isCopied ? m.link_copied() : m.copy_failed());
          setByHand(isCopied ? null : address);
        }}
      >
        {m.copy_link()}
      </button>
      <span role="status" className="evidence-quiet">
        {told}
      </span>
      {byHand && (
        <input
          readOnly
          className="evidence-address"
          aria-label={m.address()}
          value={byHand}
          ref={(field) => field?.select()}
        />
      )}
    </>
  );
}
