import type { MapLibreMap } from "maplibre-gl";
import { addImages } from "#map/live/create.ts";
import { buildStyle } from "#map/live/style/build-style.ts";
import { strokeScale } from "#map/live/style/stroke-scale.ts";
import type { View } from "#view/store.ts";
import { themeOf, watchColours } from "#view/theme.ts";

/** A new theme, or another scale of strokes, is a new style; MapLibre applies the difference and keeps the sources. */
export function connectStyle(map: MapLibreMap, view: View): () => void {
  function styleAtHand() {
    const state = view.getState();
    const { width, height } = map.getContainer().getBoundingClientRect();
    return { theme: themeOf(state.theme), scale: strokeScale(state, width, height) };
  }

  let shown = { theme: themeOf(view.getState().theme), scale: 1 };
  let frame = 0;

  /** In the frame in which the style's state is sent: what both change is cut into tiles once. */
  function showSoon(): void {
    frame ||= requestAnimationFrame(show);
  }

  function show(): void {
    frame = 0;
    const next = styleAtHand();
    if (next.theme === shown.theme && next.scale === shown.scale) return;
    shown = next;
    addImages(map, next.theme);
    map.setStyle(buildStyle(next.theme, {}, next.scale), {
      // What the sources hold has changed since they were made: they stay as they are.
      transformStyle: (previous, style) => ({
        ...style,
        sources: previous?.sources ?? style.sources,
      }),
    });
  }

  show();
  const unwatchColours = watchColours(showSoon);
  map.on("resize", showSoon);
  const unsubscribe = view.subscribe(showSoon);
  return () => {
    cancelAnimationFrame(frame);
    unwatchColours();
    map.off("resize", showSoon);
    unsubscribe();
  };
}
