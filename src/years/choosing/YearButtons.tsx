import { useRef } from "react";
import type { TimeSeries } from "#atlas/numbers/series.ts";
import { m } from "#languages/compiled/messages.js";
import { firstYear, lastYear } from "#view/address/values.ts";
import { chooseYear } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { firstCounted, usePlayYears } from "./play-years.ts";
import "./YearButtons.css";

const chevrons = { back: "M12.5 5 7.5 10l5 5", on: "m7.5 5 5 5-5 5" } as const;

/** A year back or on, by a press. */
export function YearStep({ series, to }: { series: TimeSeries; to: "back" | "on" }) {
  const view = useView();
  const year = useViewState((state) => state.year);
  const isEnd = year === (to === "back" ? firstYear : lastYear);
  const entry = to === "back" ? lastYear : firstCounted(series);
  const next = year === null ? entry : year + (to === "back" ? -1 : 1);
  return (
    <button
      type="button"
      className="year-step"
      aria-label={to === "back" ? m.year_back() : m.year_on()}
      aria-disabled={isEnd}
      onClick={() => {
        if (!isEnd) chooseYear(view, next);
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={chevrons[to]} />
      </svg>
    </button>
  );
}

/** The chosen year; pressed, all of them are shown again. */
export function YearNow() {
  const view = useView();
  const year = useViewState((state) => state.year);
  if (year === null) return <strong className="year-now">{m.all_years()}</strong>;
  return (
    <button
      type="button"
      className="year-now"
      aria-label={m.year_now({ year })}
      title={m.all_years()}
      onClick={() => chooseYear(view, null)}
    >
      {year}
    </button>
  );
}

/** Plays the years. */
export function PlayYears({ series, hasWords }: { series: TimeSeries; hasWords: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  const { isPlaying, toggle } = usePlayYears(series, button);
  return (
    <button
      ref={button}
      type="button"
      className="play-years"
      data-words={hasWords || undefined}
      aria-label={m.play_years()}
      aria-pressed={isPlaying}
      onClick={toggle}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={isPlaying ? "M6 4.5h3v11H6zM11 4.5h3v11h-3z" : "M7 4.5 15.5 10 7 15.5z"} />
      </svg>
      {hasWords && <span>{m.play_years()}</span>}
    </button>
  );
}
