import type { Above } from "#drawing/drawing.ts";
import { strokeScale } from "#map/live/style/stroke-scale.ts";
import type { MapOnPage } from "#view/hand/pointing.ts";
import type { ViewState } from "#view/state.ts";

/** The map as what marks are drawn on. */
export function paperOf(map: MapOnPage, state: ViewState): Above {
  const { width, height } = map.size();
  const { x: left, y: top } = map.corner();
  return {
    width,
    height,
    scale: strokeScale(state, width, height),
    insets: state.insets,
    project(position) {
      const point = map.pointOf(position);
      return { x: point.x - left, y: point.y - top };
    },
  };
}
