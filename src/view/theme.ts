import { dark, light, print, strong, type Theme } from "#symbology/themes.ts";
import type { ThemeChoice } from "./state.ts";

const darkScheme = "(prefers-color-scheme: dark)";
const moreContrast = "(prefers-contrast: more), (forced-colors: active)";

/** The theme that a choice means on this device. */
export function themeOf(choice: ThemeChoice): Theme {
  if (choice === "print") return print;
  const { dark: darker, light: lighter } = matchMedia(moreContrast).matches
    ? strong
    : { dark, light };
  if (choice === "system") return matchMedia(darkScheme).matches ? darker : lighter;
  return { light: lighter, dark: darker }[choice];
}

/** Calls back when the device asks for other colours; returns what stops that. */
export function watchColours(onChange: () => void): () => void {
  const media = [darkScheme, moreContrast].map((query) => matchMedia(query));
  for (const query of media) query.addEventListener("change", onChange);
  return () => {
    for (const query of media) query.removeEventListener("change", onChange);
  };
}
