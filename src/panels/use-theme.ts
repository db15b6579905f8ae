import type { Theme } from "#symbology/themes";
import { themeOf } from "#view/theme";
import { useViewState } from "#view/use-view";

/** The theme in force, for pieces that repeat the map's own symbols. */
export function useTheme(): Theme {
  return themeOf(useViewState((state) => state.theme));
}
