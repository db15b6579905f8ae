import type { MapLibreMap } from "maplibre-gl";
import type { View } from "#view/store.ts";

/** A state of a source's features that hangs on the year alone. */
export interface YearStates<T> {
  readonly source: string;
  readonly key: string;
  /** The state in a year of each feature, by its id. */
  readonly of: (year: number | null) => Iterable<readonly [string, T]>;
  /** The state of a feature that has none in a year. */
  readonly none: T;
}

/**
 * Sets what hangs on the year as feature-state, at most once a frame: with the year only what changes is
 * drawn anew, and nothing is cut into tiles again.
 */
export function connectYearStates<T>(map: MapLibreMap, view: View, states: YearStates<T>) {
  const { source, key, none } = states;
  let sent = new Map<string, T>();
  let shown: number | null | undefined;
  let frame = 0;

  function send(): void {
    frame = 0;
    const { year } = view.getState();
    if (year === shown) return;
    shown = year;
    const now = new Map(states.of(year));
    for (const id of new Set([...sent.keys(), ...now.keys()])) {
      const state = now.get(id) ?? none;
      if ((sent.get(id) ?? none) !== state) map.setFeatureState({ source, id }, { [key]: state });
    }
    sent = now;
  }

  send();
  const unsubscribe = view.subscribe(() => {
    frame ||= requestAnimationFrame(send);
  });
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
  };
}
