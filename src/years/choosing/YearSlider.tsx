import { type KeyboardEvent, useRef } from "react";
import type { TimeSeries } from "#atlas/numbers/series.ts";
import { m } from "#languages/compiled/messages.js";
import { writeYearValue } from "#languages/words/series.ts";
import { firstYear, lastYear } from "#view/address/values.ts";
import { useAttention } from "#view/attention.ts";
import { chooseYear } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./YearSlider.css";

/** Where a key leads from "all years", which lies on neither side of the range. */
const entries: Readonly<Record<string, number>> = {
  ArrowRight: firstYear,
  ArrowUp: firstYear,
  Home: firstYear,
  PageUp: firstYear,
  ArrowLeft: lastYear,
  ArrowDown: lastYear,
  End: lastYear,
  PageDown: lastYear,
};

interface YearSliderProps {
  readonly series: TimeSeries;
  /** Keys have the focus (or no longer): what they choose is told beside the chart. */
  readonly onKeys: (haveFocus: boolean) => void;
}

/**
 * The years as one slider, for keys and for what reads a page aloud. It lies over the chart and lets
 * pointers through: the chart's scale is not even, a slider's is.
 */
export function YearSlider({ series, onKeys }: YearSliderProps) {
  const view = useView();
  const year = useViewState((state) => state.year);
  const slider = useRef<HTMLInputElement>(null);
  useAttention("years", slider);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    onKeys(true);
    if (event.key === "Delete" || event.key === "Backspace") chooseYear(view, null);
    const entry = entries[event.key];
    if (year !== null || entry === undefined) return;
    event.preventDefault();
    chooseYear(view, entry);
  }

  return (
    <input
      ref={slider}
      type="range"
      className="year-slider"
      aria-label={m.year()}
      aria-valuetext={
        year === null ? m.all_years() : m.year_value({ year, value: writeYearValue(series, year) })
      }
      min={firstYear}
      max={lastYear}
      step={1}
      value={year ?? lastYear}
      onChange={({ target }) => chooseYear(view, target.valueAsNumber)}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => onKeys(target.matches(":focus-visible"))}
      onBlur={() => onKeys(false)}
    />
  );
}
