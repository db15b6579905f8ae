import { Suspense, useRef, useState } from "react";
import { m } from "#messages";
import { CloseButton } from "#ui/CloseButton";
import { lazyPart } from "#ui/lazy-part";
import { ToolButton } from "#ui/ToolButton";
import "./ShareButton.css";

/** What draws the code, and what frames the view, is fetched when it is asked for. */
const AddressCode = lazyPart(async () => (await import("./AddressCode")).AddressCode);
const EmbedPart = lazyPart(async () => (await import("./EmbedPart")).EmbedPart);

/** The address of what is on the screen for others; `null` where it would be too long. */
async function readAddress(): Promise<string | null> {
  const { shareableHash } = await import("./shareable-hash");
  const page = new URL(location.href);
  const hash = await shareableHash(page.hash.slice(1));
  if (hash === null) return null;
  page.hash = hash;
  return page.href;
}

/** The address of what is on the screen, to copy, to point a telephone at, or to frame elsewhere. */
export function ShareButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [message, setMessage] = useState("");

  async function open(): Promise<void> {
    setMessage("");
    setAddress(location.href);
    dialog.current?.showModal();
    try {
      const shareable = await readAddress();
      setAddress(shareable);
      if (shareable === null) setMessage(m.share_too_long());
    } catch {
      // What others would need beside the address could not be fetched.
      setMessage(m.share_failed());
    }
  }

  function copy(text: string, what: string): void {
    navigator.clipboard
      .writeText(text)
      .then(() => setMessage(m.copied({ what })))
      .catch(() => setMessage(m.copy_failed()));
  }

  return (
    <>
      <ToolButton icon="share" label={m.share()} onClick={() => void open()} />
      <dialog ref={dialog} className="evidence share" aria-label={m.share()}>
        <div className="evidence-body">
          <CloseButton label={m.share_close()} onClick={() => dialog.current?.close()} />
          <h2>{m.share_heading()}</h2>
          {address !== null && (
            <>
              <p className="share-address">{address}</p>
              <button
                type="button"
                className="share-copy"
                onClick={() => copy(address, m.address())}
              >
                {m.copy()}
              </button>
              <Suspense>
                <AddressCode address={address} />
              </Suspense>
              <p>{m.share_note()}</p>
              <Suspense>
                <EmbedPart address={address} onCopy={copy} />
              </Suspense>
            </>
          )}
          <p role="status" className="share-status">
            {message}
          </p>
        </div>
      </dialog>
    </>
  );
}
