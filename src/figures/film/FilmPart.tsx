import { useEffect, useRef, useState } from "react";
import { canvasTellsTruth } from "#core/canvas-truth.ts";
import { m } from "#languages/compiled/messages.js";
import { allowanceFor } from "#ui/browser/frame-limits.ts";
import { offerFile } from "#ui/browser/offer-file.ts";
import type { FilmOrder } from "./make-film.ts";
import "./FilmPart.css";

type Order = Pick<FilmOrder, "geography" | "options" | "uses" | "years">;

interface Progress {
  readonly done: number;
  readonly all: number;
  readonly words: string;
}

/** The years as a film: asked for, waited for with a bar, and given up at any time. */
export function FilmPart({ order }: { order: () => Order | null }) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [message, setMessage] = useState("");
  const stop = useRef<AbortController | null>(null);

  // Who closes the window does not wait for it any more.
  useEffect(() => () => stop.current?.abort(), []);

  async function make(): Promise<void> {
    const asked = order();
    if (!asked || progress) return;
    if (allowanceFor("allow-downloads") === "forbidden") return setMessage(m.frame_no_files());
    if (!canvasTellsTruth()) return setMessage(m.film_noise());
    const controller = new AbortController();
    stop.current = controller;
    setMessage("");
    const all = asked.years.length;
    setProgress({ done: 0, all, words: m.film_begins() });
    try {
      const { makeFilm } = await import("./make-film.ts");
      const { file, name } = await makeFilm({
        ...asked,
        signal: controller.signal,
        onProgress: (done, year) =>
          setProgress({ done, all, words: year === null ? m.film_ends() : m.film_year({ year }) }),
      });
      offerFile(file, name);
      setMessage(m.make_saved({ name }));
    } catch {
      setMessage(controller.signal.aborted ? m.film_cancelled() : m.film_failed());
    }
    stop.current = null;
    setProgress(null);
  }

  return (
    <section className="film-part" aria-label={m.film_title()}>
      {progress && (
        <label>
          <span>{progress.words}</span>
          <progress value={progress.done} max={progress.all} />
        </label>
      )}
      {/* One button, so that the focus stays where it was. */}
      <button type="button" onClick={() => (progress ? stop.current?.abort() : void make())}>
        {progress ? m.film_cancel() : m.film_save()}
      </button>
      <p className="film-part-note">{m.film_note()}</p>
      <p role="status">{message}</p>
    </section>
  );
}
