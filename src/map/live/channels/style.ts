import type { MapLibreMap } from "maplibre-gl";
import type { CloseUp } from "#atlas/geography/close-up.ts";
import { addImages } from "#map/live/create.ts";
import { buildStyle, type CloseUpLayers, type OwnMapLayers } from "#map/live/style/build-style.ts";
import { closeUpSources } from "#map/live/style/sources.ts";
import { strokeScale } from "#map/live/style/stroke-scale.ts";
import { whenCloseUp } from "#map/live/when-close-up.ts";
import { whenOwn } from "#map/live/when-own.ts";
import type { View } from "#view/store.ts";
import { themeOf, watchColours } from "#view/theme.ts";
import { connectStances } from "./stances.ts";

/** A new theme, or another scale of strokes, is a new style; MapLibre applies the difference and keeps the sources. */
export function connectStyle(
  map: MapLibreMap,
  view: View,
  onCloseUp: (closeUp: CloseUp) => void = () => {},
): () => void {
  let closeUp: CloseUpLayers | null = null;
  let own: OwnMapLayers | null = null;

  function styleAtHand() {
    const state = view.getState();
    const { width, height } = map.getContainer().getBoundingClientRect();
    return { theme: themeOf(state.theme), scale: strokeScale(state, width, height), closeUp, own };
  }

  let shown = { ...styleAtHand(), scale: 1 };
  let frame = 0;

  /** In the frame in which the style's state is sent: what both change is cut into tiles once. */
  function showSoon(): void {
    frame ||= requestAnimationFrame(show);
  }

  function show(): void {
    frame = 0;
    const next = styleAtHand();
    const { theme, scale } = shown;
    const isSame = next.closeUp === shown.closeUp && next.own === shown.own;
    if (next.theme === theme && next.scale === scale && isSame) return;
    shown = next;
    addImages(map, next.theme);
    map.setStyle(buildStyle(next.theme, {}, next.scale, next.closeUp, next.own), {
      // What the sources hold and the state have changed since they were made: they stay as they are.
      transformStyle: (previous, style) => ({
        ...style,
        sources: previous?.sources ?? style.sources,
        ...(previous?.state && { state: previous.state }),
      }),
    });
  }

  show();
  const unwatchColours = watchColours(showSoon);
  map.on("resize", showSoon);
  let untint = () => {};
  const unwatchCloseUp = whenCloseUp(map, (onMap) => {
    closeUp = onMap.layers;
    onCloseUp(onMap.closeUp);
    untint = connectStances(map, view, closeUpSources.insides);
    showSoon();
  });
  const unwatchOwn = whenOwn(map, view, (layers) => {
    own = layers;
    showSoon();
  });
  const unsubscribe = view.subscribe(showSoon);
  return () => {
    cancelAnimationFrame(frame);
    unwatchColours();
    unwatchCloseUp();
    untint();
    unwatchOwn();
    map.off("resize", showSoon);
    unsubscribe();
  };
}
