import { useState } from "react";

/** Something that holds at one step alone, however it is left and come back to. */
export function useStepState<T>(at: number, initial: T): readonly [T, (value: T) => void] {
  const [kept, setKept] = useState({ at, value: initial });
  if (kept.at !== at) setKept({ at, value: initial });
  return [kept.at === at ? kept.value : initial, (value) => setKept({ at, value })];
}
