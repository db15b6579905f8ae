import { dark, light, print, type Theme } from "#symbology/themes.ts";
import type { ThemeChoice } from "./state.ts";

/** The theme that a choice means on this device. */
export function themeOf(choice: ThemeChoice): Theme {
  if (choice === "system") return matchMedia("(prefers-color-scheme: dark)").matches ? dark : light;
  return { light, dark, print }[choice];
}
