import { useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { canSendLinks, sendLink } from "#ui/browser/send-link.ts";
import type { SharedText } from "./shared-text.ts";

interface ShareAlongProps {
  readonly address: string;
  readonly words: SharedText;
  readonly onCopy: (text: string, what: string, where: Element | null) => void;
  readonly onFail: (message: string) => void;
}

/** The address with a sentence and its sources: by the device's own sheet, or to copy. */
export function ShareAlong({ address, words, onCopy, onFail }: ShareAlongProps) {
  const { title, said } = words;
  const [canSend] = useState(canSendLinks);
  const shown = useRef<HTMLParagraphElement>(null);
  const text = [`${title} – ${m.title()}`, said, address].filter(Boolean).join("\n");

  async function send(): Promise<void> {
    const isSent = await sendLink({ title: `${title} – ${m.title()}`, text: said, url: address });
    if (!isSent) onFail(m.share_not_sent());
  }

  return (
    <>
      {canSend && (
        <button type="button" className="share-copy" onClick={() => void send()}>
          {m.share_send()}
        </button>
      )}
      {said !== "" && (
        <details className="share-along">
          <summary>{m.share_along()}</summary>
          <p className="share-address" ref={shown}>
            {text}
          </p>
          <button
            type="button"
            className="share-copy"
            onClick={() => onCopy(text, m.share_text(), shown.current)}
          >
            {m.share_copy_text()}
          </button>
        </details>
      )}
    </>
  );
}
