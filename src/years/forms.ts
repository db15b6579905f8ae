/** The forms that the years take, by the room that they are given: one component, four heights. */
import { useSyncExternalStore } from "react";

/**
 * `full`: under a wide map; `low`: under a map that is not high; `bars`: the columns alone, beside a
 * docked panel; `sheet`: a page of its own, for a thumb.
 */
export type StripForm = "full" | "low" | "bars" | "sheet";

interface FormLook {
  /** Pixels of the columns, and those above and below them. */
  readonly columns: number;
  readonly above: number;
  readonly below: number;
  readonly hasValues: boolean;
  readonly hasLabels: boolean;
}

export const formLooks: Readonly<Record<StripForm, FormLook>> = {
  full: { columns: 62, above: 16, below: 9, hasValues: true, hasLabels: true },
  low: { columns: 26, above: 14, below: 8, hasValues: true, hasLabels: true },
  bars: { columns: 40, above: 4, below: 0, hasValues: false, hasLabels: false },
  sheet: { columns: 133, above: 16, below: 0, hasValues: true, hasLabels: true },
};

/** A phone: upright, or on its side, where the years take the place of the panel. */
const narrow = "(width < 600px), (height < 480px)";
const docked = "(width < 1100px)";
/** Or one whose letters are large. */
const flat = "(height < 800px), (height < 40em)";

const queries = [narrow, docked, flat];

function watch(onChange: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", onChange);
  return () => {
    for (const list of lists) list.removeEventListener("change", onChange);
  };
}

function formOfWindow(): StripForm {
  if (matchMedia(narrow).matches) return "sheet";
  if (matchMedia(docked).matches) return "bars";
  return matchMedia(flat).matches ? "low" : "full";
}

/** The form that suits the window. */
export const useStripForm = (): StripForm => useSyncExternalStore(watch, formOfWindow);
