import { useEffect, useRef, useState } from "react";
import type { Geography } from "#atlas/geography/geography.ts";
import { canvasTellsTruth } from "#core/canvas-truth.ts";
import type { FigureKind } from "#figures/composing/make-parts.ts";
import { m } from "#languages/compiled/messages.js";
import { allowanceFor } from "#ui/browser/frame-limits.ts";
import { offerFile } from "#ui/browser/offer-file.ts";
import "./FilmPart.css";
import type { Asked } from "./film-shots.ts";

interface Progress {
  readonly done: number;
  readonly all: number;
  readonly words: string;
}

interface FilmPartProps {
  /** The figure that is filmed; nothing while it is not there. */
  readonly asked: () => (Asked & { readonly geography: Geography }) | null;
  readonly kind: FilmKind;
  /** A route is chosen: its way can be filmed as well. */
  readonly hasRoute: boolean;
}

/** What is said of a film of each kind of figure. */
const notes = {
  map: m.film_note,
  strip: m.film_note_bars,
  stances: m.film_note_bars,
  ranges: m.film_note_numbers,
} as const;

export type FilmKind = keyof typeof notes;

export const isFilmed = (kind: FigureKind): kind is FilmKind => Object.hasOwn(notes, kind);

/** The years, or a way, as a film: asked for, waited for with a bar, and given up at any time. */
export function FilmPart({ asked, kind, hasRoute }: FilmPartProps) {
  const [isOfWay, setIsOfWay] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [message, setMessage] = useState("");
  const stop = useRef<AbortController | null>(null);

  // Who closes the window does not wait for it any more.
  useEffect(() => () => stop.current?.abort(), []);

  async function make(): Promise<void> {
    const of = asked();
    if (!of || progress) return;
    if (allowanceFor("allow-downloads") === "forbidden") return setMessage(m.frame_no_files());
    if (!canvasTellsTruth()) return setMessage(m.film_noise());
    const controller = new AbortController();
    stop.current = controller;
    setMessage("");
    setProgress({ done: 0, all: 1, words: m.film_begins() });
    try {
      const [{ makeFilm }, { shotsOfRoute, shotsOfYears }] = await Promise.all([
        import("./make-film.ts"),
        import("./film-shots.ts"),
      ]);
      const isWay = hasRoute && isOfWay;
      const shots = isWay ? shotsOfRoute(of.geography, of) : shotsOfYears(of);
      const { file, name } = await makeFilm({
        ...{ geography: of.geography, shots, span: isWay ? "way" : "years" },
        signal: controller.signal,
        onProgress: (done, words) => setProgress({ done, all: shots.length, words }),
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
      {hasRoute && (
        <label>
          <span>{m.film_of()}</span>
          <select
            value={isOfWay ? "way" : "years"}
            onChange={({ target }) => setIsOfWay(target.value === "way")}
          >
            <option value="years">{m.film_of_years()}</option>
            <option value="way">{m.film_of_way()}</option>
          </select>
        </label>
      )}
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
      <p className="film-part-note">{notes[kind]()}</p>
      <p role="status">{message}</p>
    </section>
  );
}
