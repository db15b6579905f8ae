import { useState } from "react";
import { canvasTellsTruth } from "#core/canvas-truth.ts";
import type { DialogFigure } from "#figures/dialog/use-figure.ts";
import { m } from "#languages/compiled/messages.js";
import { canSharePictures, copyPicture, sharePicture } from "#ui/browser/send-picture.ts";
import "./FigureFiles.css";
import { drawPicture, nameOfPicture } from "./save-figure.ts";

/** Takes the picture along without a file: by the clipboard, or by the device's own sheet. */
export function FigureSend({ figure }: { figure: DialogFigure }) {
  const [message, setMessage] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [canShare] = useState(canSharePictures);
  const isReady = figure.status === "ready";

  async function send(how: "copy" | "share"): Promise<void> {
    if (figure.status !== "ready" || isBusy) return;
    if (!canvasTellsTruth()) return setMessage(m.make_noise_not_sent());
    setIsBusy(true);
    setMessage(m.make_drawing());
    if (how === "copy") {
      const isCopied = await copyPicture(() => drawPicture(figure));
      setMessage(isCopied ? m.make_picture_copied() : m.make_picture_not_copied());
    } else {
      const isShared = await drawPicture(figure).then(
        (picture) => sharePicture(picture, nameOfPicture(figure), figure.figure.title),
        () => false,
      );
      setMessage(isShared ? "" : m.make_picture_not_shared());
    }
    setIsBusy(false);
  }

  return (
    <section className="figure-send" aria-label={m.make_send()}>
      <div className="figure-send-row">
        <button type="button" disabled={!isReady} onClick={() => send("copy")}>
          {m.make_copy_picture()}
        </button>
        {canShare && (
          <button type="button" disabled={!isReady} onClick={() => send("share")}>
            {m.make_share_picture()}
          </button>
        )}
      </div>
      <p role="status">{message}</p>
    </section>
  );
}
