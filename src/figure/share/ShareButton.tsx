import { lazy, Suspense, useRef, useState } from "react";
import { m } from "#messages";
import { CloseButton } from "#ui/CloseButton";
import { ToolButton } from "#ui/ToolButton";
import "./ShareButton.css";

/** What draws the code is fetched when it is asked for. */
const AddressCode = lazy(async () => ({ default: (await import("./AddressCode")).AddressCode }));

/** The address of what is on the screen, to copy or to point a telephone at. */
export function ShareButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [message, setMessage] = useState("");
  return (
    <>
      <ToolButton
        icon="share"
        label={m.share()}
        onClick={() => {
          setAddress(location.href);
          setMessage("");
          dialog.current?.showModal();
        }}
      />
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
                onClick={() => {
                  navigator.clipboard
                    .writeText(address)
                    .then(() => setMessage(m.copied({ what: m.address() })))
                    .catch(() => setMessage(m.copy_failed()));
                }}
              >
                {m.copy()}
              </button>
              <Suspense>
                <AddressCode address={address} />
              </Suspense>
              <p>{m.share_note()}</p>
            </>
          )}
          <p role="status">{message}</p>
        </div>
      </dialog>
    </>
  );
}
