import { isPresented } from "#view/selectors/telling.ts";
import type { ViewState } from "#view/state.ts";

/** A map that is presented on a window of this size has strokes and words 1.6 times as large as on a desk. */
const projector = { width: 1280, height: 720, scale: 1.6 } as const;

/** How much larger than on a desk the strokes, marks and words of a map of a size (CSS pixels) are. */
export function strokeScale(state: ViewState, width: number, height: number): number {
  if (!isPresented(state)) return 1;
  const size = Math.min(width / projector.width, height / projector.height);
  // By tenths: every step restyles the map.
  const scale = Math.round(projector.scale * size * 10) / 10;
  return Math.min(4, Math.max(1.2, scale));
}
