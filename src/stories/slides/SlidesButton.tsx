import { type ReactNode, useRef, useState } from "react";
import { canvasTellsTruth } from "#core/canvas-truth.ts";
import { m } from "#languages/compiled/messages.js";
import { isAnswered } from "#own/layer/layer.ts";
import { nameOfStoryFile } from "#stories/own/own-story-actions.ts";
import { allowanceFor } from "#ui/browser/frame-limits.ts";
import { offerFile } from "#ui/browser/offer-file.ts";
import { FrameNote } from "#ui/frames/FrameNote.tsx";
import { Menu } from "#ui/menus/Menu.tsx";
import { MenuItem } from "#ui/menus/MenuItem.tsx";
import { pageAddress } from "#view/address/page-address.ts";
import type { ToldStory } from "#view/story/told-story.ts";
import "./SlidesButton.css";
import { useView } from "#view/use-view.ts";
import type { SlidesFormat } from "./write-slides.ts";

interface SlidesButtonProps {
  readonly title: string;
  /** The story as it is when it is asked for. */
  readonly told: () => ToldStory;
}

interface Progress {
  readonly done: number;
  readonly all: number;
}

const isStopped = (error: unknown) => error instanceof DOMException && error.name === "AbortError";

/** A story as slides to take along: what is fetched for that is fetched when it is asked for. */
export function SlidesButton({ title, told }: SlidesButtonProps) {
  const view = useView();
  const [said, setSaid] = useState<ReactNode>("");
  const [progress, setProgress] = useState<Progress | null>(null);
  const work = useRef<AbortController>(null);
  const button = useRef<HTMLSpanElement>(null);
  const stop = useRef<HTMLButtonElement>(null);

  async function save(format: SlidesFormat): Promise<void> {
    if (work.current) return;
    const allowance = allowanceFor("allow-downloads");
    const address = pageAddress("page=stories");
    if (allowance === "forbidden")
      return setSaid(<FrameNote sentence={m.frame_no_files()} address={address} />);
    // A PDF is written without a canvas, which this browser may garble.
    if (format !== "pdf" && !canvasTellsTruth()) return setSaid(m.slides_noise());
    const controller = new AbortController();
    work.current = controller;
    const { signal } = controller;
    setSaid("");
    setProgress({ done: 0, all: 1 });
    try {
      const { writeSlides } = await import("./write-slides.ts");
      const onProgress = (done: number, all: number) => setProgress({ done, all });
      const own = view.getState().own.layers.filter(isAnswered);
      const file = await writeSlides(told(), own, format, { signal, onProgress });
      const name = nameOfStoryFile(title, format);
      offerFile(file, name);
      setSaid(
        allowance === "allowed" ? (
          m.slides_saved({ name })
        ) : (
          <FrameNote sentence={m.frame_perhaps_no_files()} address={address} />
        ),
      );
    } catch (error) {
      setSaid(isStopped(error) ? m.slides_stopped() : m.slides_failed());
    }
    work.current = null;
    // The button that stops it goes.
    if (stop.current === document.activeElement) button.current?.querySelector("button")?.focus();
    setProgress(null);
  }

  return (
    <>
      <span ref={button}>
        <Menu
          label={m.slides_named({ title })}
          face={<span>{m.slides()}</span>}
          className="slides-button"
        >
          <MenuItem label={m.slides_pptx()} onChoose={() => save("pptx")} />
          <MenuItem label={m.slides_pdf()} onChoose={() => save("pdf")} />
          <MenuItem label={m.slides_zip()} onChoose={() => save("zip")} />
        </Menu>
      </span>
      <span className="slides-said">
        {progress && (
          <>
            <progress aria-label={m.slides_making()} value={progress.done} max={progress.all} />
            <button ref={stop} type="button" onClick={() => work.current?.abort()}>
              {m.slides_stop()}
            </button>
          </>
        )}
        <span role="status">{progress ? m.slides_making() : said}</span>
      </span>
    </>
  );
}
