import { type ReactNode, useId, useRef, useState } from "react";
import { canvasTellsTruth } from "#core/canvas-truth.ts";
import { m } from "#languages/compiled/messages.js";
import { allowanceFor } from "#ui/browser/frame-limits.ts";
import { FrameNote } from "#ui/frames/FrameNote.tsx";
import { addressForOthers } from "#view/address/page-address.ts";
import { useViewState } from "#view/use-view.ts";
import "./FigureFiles.css";
import { longestSide } from "#figures/composing/presets.ts";
import { type FigureForm, frameFor } from "#figures/dialog/figure-form.ts";
import type { DialogFigure } from "#figures/dialog/use-figure.ts";
import { type PixelScale, pixelScales, usualScale } from "./pixel-scales.ts";
import { type FigureFormat, saveFigure } from "./save-figure.ts";
import { useSaving } from "./use-saving.ts";

interface FigureFilesProps {
  readonly form: FigureForm;
  readonly figure: DialogFigure;
}

/** Takes the figure along as a file. */
export function FigureFiles({ form, figure }: FigureFilesProps) {
  const [chosenScale, setPixelScale] = useState<PixelScale | null>(null);
  const [fonts, setFonts] = useState<"embedded" | "outlined">("outlined");
  const [message, setMessage] = useState<ReactNode>("");
  const address = useViewState(addressForOthers);
  const { progress, save: saveOnce, giveUp } = useSaving();
  const first = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const [isNoisy, setIsNoisy] = useState(() => !canvasTellsTruth());
  const noteId = useId();
  const isReady = figure.status === "ready";
  const frame = frameFor(form);
  const { width, height } = frame;
  const pixelScale = chosenScale ?? usualScale(frame);

  async function save(format: FigureFormat): Promise<void> {
    if (figure.status !== "ready") return;
    const allowance = allowanceFor("allow-downloads");
    if (allowance === "forbidden") {
      setMessage(<FrameNote sentence={m.frame_no_files()} address={address} />);
      return;
    }
    if (format === "png") {
      // Asked anew: the reader may have allowed it, or taken that back.
      const isNoise = !canvasTellsTruth();
      setIsNoisy(isNoise);
      if (isNoise) return setMessage(m.make_noise_not_saved());
    }
    setMessage("");
    const choices = { format, pixelScale, fonts, preset: form.preset };
    const saved = await saveOnce(async (waiting) => {
      try {
        return await saveFigure(figure, choices, waiting);
      } finally {
        // The button that gives it up goes.
        if (cancel.current === document.activeElement) first.current?.focus();
      }
    });
    if (saved === null) return;
    if (saved === "failed") setMessage(m.make_not_saved());
    else if (saved === "given up") setMessage(m.make_cancelled());
    else if (allowance === "allowed") setMessage(m.make_saved({ name: saved.name }));
    else setMessage(<FrameNote sentence={m.frame_perhaps_no_files()} address={address} />);
  }

  return (
    <section className="figure-files" aria-label={m.make_files()}>
      <div className="figure-files-row">
        <button
          ref={first}
          type="button"
          disabled={!isReady}
          aria-describedby={isNoisy ? noteId : undefined}
          onClick={() => save("png")}
        >
          {m.make_save_png()}
        </button>
        <label>
          <span className="visually-hidden">{m.make_pixels()}</span>
          <select
            value={pixelScale}
            onChange={({ target }) =>
              setPixelScale(pixelScales.find((each) => String(each) === target.value) ?? null)
            }
          >
            {pixelScales.map((each) => (
              <option
                key={each}
                value={each}
                disabled={Math.max(width, height) * each > longestSide}
              >
                {m.make_pixel_size({
                  width: Math.round(width * each),
                  height: Math.round(height * each),
                })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isNoisy && <p id={noteId}>{m.make_noise()}</p>}
      <div className="figure-files-row">
        <button type="button" disabled={!isReady} onClick={() => save("svg")}>
          {m.make_save_svg()}
        </button>
        <label>
          <span className="visually-hidden">{m.make_text_as()}</span>
          <select
            value={fonts}
            onChange={({ target }) =>
              setFonts(target.value === "embedded" ? "embedded" : "outlined")
            }
          >
            <option value="outlined">{m.make_text_outlined()}</option>
            <option value="embedded">{m.make_text_embedded()}</option>
          </select>
        </label>
      </div>
      <div className="figure-files-row">
        <button type="button" disabled={!isReady} onClick={() => save("pdf")}>
          {m.make_save_pdf()}
        </button>
      </div>
      {progress && (
        <div className="figure-files-progress">
          <progress
            aria-label={m.make_writing()}
            value={progress.all === 0 ? undefined : progress.done}
            max={Math.max(1, progress.all)}
          />
          <button ref={cancel} type="button" onClick={giveUp}>
            {m.make_cancel()}
          </button>
        </div>
      )}
      <p role="status">{progress ? m.make_writing() : message}</p>
    </section>
  );
}
