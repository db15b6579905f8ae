import type { MapLibreMap } from "maplibre-gl";
import { addImages } from "#map/create";
import { buildStyle } from "#map/style/build-style";
import type { Theme } from "#symbology/themes";
import type { View } from "#view/store";
import { themeOf } from "#view/theme";

/** A new theme is a new style; MapLibre applies the difference and keeps the sources. */
export function connectStyle(map: MapLibreMap, view: View): () => void {
  let shown: Theme = themeOf(view.getState().theme);

  function show(): void {
    const { theme, language } = view.getState();
    const next = themeOf(theme);
    if (next === shown) return;
    shown = next;
    addImages(map, next);
    map.setStyle(buildStyle(next, language), {
      // MapLibre holds a source that it fetched as data, not as the address it came from, and
      // would fetch it again: what is loaded stays.
      transformStyle: (previous, style) => ({
        ...style,
        sources: previous?.sources ?? style.sources,
      }),
    });
  }

  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", show);
  const unsubscribe = view.subscribe(show);
  return () => {
    system.removeEventListener("change", show);
    unsubscribe();
  };
}
