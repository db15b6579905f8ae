import type { Theme } from "#symbology/themes.ts";
import { themeOf } from "./theme.ts";
import { useViewState } from "./use-view.ts";

/** The theme in force, for pieces that repeat the map's own symbols. */
export function useTheme(): Theme {
  return themeOf(useViewState((state) => state.theme));
}
