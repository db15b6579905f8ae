import { type RefObject, useEffect } from "react";
import type { TimeSeries } from "#atlas/numbers/series.ts";
import { firstYear, lastYear } from "#view/address/values.ts";
import { chooseYear } from "#view/store.ts";
import { usePlaying } from "#view/strip/use-playing.ts";
import { useView } from "#view/use-view.ts";

/** Milliseconds that a year stays on while the years play. */
const pace = 900;

/** The first year that the series has anything for. */
export function firstCounted({ points }: TimeSeries): number {
  const years = points.map(({ from, to }) => Math.max(from ?? to, firstYear));
  return Math.min(lastYear, ...years);
}

/** Plays the years to the last one: from the chosen one, or where the series begins. */
export function usePlayYears(series: TimeSeries, button: RefObject<HTMLElement | null>) {
  const view = useView();
  const { isPlaying, toggle, stop } = usePlaying(() => {
    const { year } = view.getState();
    const next = year === null || year === lastYear ? firstCounted(series) : year + 1;
    chooseYear(view, next);
    return next === lastYear ? null : pace;
  }, false);
  useEffect(() => {
    if (!isPlaying) return;
    /** Whatever the reader does stops it; the button itself does so on its own. */
    function onSign(event: Event): void {
      if (event.target instanceof Node && button.current?.contains(event.target)) {
        if (!(event instanceof KeyboardEvent) || [" ", "Enter"].includes(event.key)) return;
      }
      stop();
      // Esc closes nothing as well.
      if (event instanceof KeyboardEvent && event.key === "Escape") event.stopPropagation();
    }
    addEventListener("keydown", onSign, true);
    addEventListener("pointerdown", onSign, true);
    return () => {
      removeEventListener("keydown", onSign, true);
      removeEventListener("pointerdown", onSign, true);
    };
  });
  return { isPlaying, toggle };
}
