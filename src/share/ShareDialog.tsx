import { hasPages } from "virtual:record-pages";
import { Suspense, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { writeNumber } from "#languages/words/numbers.ts";
import { copyText } from "#ui/browser/copy-text.ts";
import { CloseButton } from "#ui/buttons/CloseButton.tsx";
import { lazyPart } from "#ui/parts/lazy-part.tsx";
import {
  addressForOthers,
  longestCode,
  longestSent,
  opensElsewhere,
  pageAddress,
} from "#view/address/page-address.ts";
import { isReadersStory } from "#view/selectors/telling.ts";
import type { AddressedState } from "#view/state.ts";
import { useTool } from "#view/use-tool.ts";
import { useView } from "#view/use-view.ts";
import { ShareAlong } from "./ShareAlong.tsx";
import type { SharedText } from "./shared-text.ts";
import "#ui/frames/EvidenceFrame.css";
import "./ShareDialog.css";

/** What draws the code, and what frames the view, is fetched when it is asked for. */
const AddressCode = lazyPart(async () => (await import("./AddressCode.tsx")).AddressCode);
const EmbedPart = lazyPart(async () => (await import("./embedding/EmbedPart.tsx")).EmbedPart);

interface Shared {
  /** What others are to open; `null` until it is known, and where there is none. */
  readonly address: string | null;
  /** The same view in the explorer, which other sites frame. */
  readonly explorer: string;
  /** The picture that stands for it in pages that take no frames. */
  readonly picture: string;
  /** What is said with it. */
  readonly words: SharedText | null;
  /** The story has pictures, which stay on this device. */
  readonly isWithoutPictures: boolean;
  readonly message: string;
}

const nothingYet: Shared = {
  address: null,
  explorer: "",
  picture: "",
  words: null,
  isWithoutPictures: false,
  message: "",
};

/** The address of what is on the screen for others, and what is to be known of it. */
async function readShared(state: AddressedState): Promise<Shared> {
  try {
    const [
      { isKeptBack, leavesPictures, shareableHash },
      { pictureAddress, recordAddress },
      { sharedText },
    ] = await Promise.all([
      import("./shareable-hash.ts"),
      import("./record-address.ts"),
      import("./shared-text.ts"),
    ]);
    if (await isKeptBack(state)) return { ...nothingYet, message: m.harm_story_waits() };
    const hash = await shareableHash(state);
    if (hash === null) return { ...nothingYet, message: m.share_too_long() };
    const isWithoutPictures = await leavesPictures(state);
    const explorer = pageAddress(hash);
    if (!opensElsewhere(explorer)) {
      return { ...nothingYet, address: explorer, explorer, isWithoutPictures };
    }
    const address = hasPages ? recordAddress(hash) : explorer;
    const picture = pictureAddress(hash, hasPages);
    const words = await sharedText(state);
    return { address, explorer, picture, words, isWithoutPictures, message: "" };
  } catch {
    // What others would need beside the address could not be fetched.
    const message = isReadersStory(state) ? m.share_failed_story() : m.share_failed();
    const address = addressForOthers(state);
    return { ...nothingYet, address, explorer: address, message };
  }
}

/** The address of what is on the screen, to copy, to point a telephone at, or to frame elsewhere. */
export function ShareDialog() {
  const view = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  const [shared, setShared] = useState(nothingYet);
  const { address, explorer, picture, words, isWithoutPictures, message } = shared;

  async function open(): Promise<void> {
    setShared({ ...nothingYet, message: m.share_making() });
    dialog.current?.showModal();
    setShared(await readShared(view.getState()));
  }

  const onClose = useTool("share", () => void open());

  async function copy(text: string, what: string, where: Element | null): Promise<void> {
    const isCopied = await copyText(text, where);
    setShared({ ...shared, message: isCopied ? m.copied({ what }) : m.copy_failed() });
  }

  return (
    <dialog ref={dialog} className="evidence share" aria-label={m.share()} onClose={onClose}>
      <div className="evidence-body">
        <CloseButton label={m.share_close()} onClick={() => dialog.current?.close()} />
        <h2>{m.share_heading()}</h2>
        {address !== null && (
          <>
            <p className="share-address" ref={shown}>
              {address}
            </p>
            <button
              type="button"
              className="share-copy"
              onClick={() => void copy(address, m.address(), shown.current)}
            >
              {m.copy()}
            </button>
            {isWithoutPictures && <p>{m.share_without_pictures()}</p>}
            {words && (
              <ShareAlong
                address={address}
                words={words}
                onCopy={(...what) => void copy(...what)}
                onFail={(failed) => setShared({ ...shared, message: failed })}
              />
            )}
            {address.length > longestSent && (
              <p>{m.share_long({ count: writeNumber(address.length) })}</p>
            )}
            {address.length > longestCode && <p>{m.share_no_code()}</p>}
            <Suspense>
              <AddressCode address={address} />
            </Suspense>
            {opensElsewhere(address) ? (
              <>
                <p>{isWithoutPictures ? m.share_note_without_pictures() : m.share_note()}</p>
                {picture !== "" && (
                  <Suspense>
                    <EmbedPart
                      view={{ address, explorer, picture }}
                      onCopy={(...what) => void copy(...what)}
                    />
                  </Suspense>
                )}
              </>
            ) : (
              <p>{m.share_from_file()}</p>
            )}
          </>
        )}
        <p role="status" className="share-status">
          {message}
        </p>
      </div>
    </dialog>
  );
}
