/** What is kept on this device: the theme, and that a language was offered. Storage may be denied or hold anything. */

import { subject } from "#subject/subject.ts";
import type { ThemeChoice } from "./state.ts";
import type { View } from "./store.ts";

const themeKey = `${subject.slug}.theme`;
const themes: readonly ThemeChoice[] = ["system", "light", "dark", "print"];

export function readTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(themeKey);
    return themes.find((theme) => theme === stored) ?? "system";
  } catch {
    return "system";
  }
}

/** Stores the theme whenever it changes; returns what stops it. */
export function keepTheme(view: View): () => void {
  return view.subscribe(({ theme }, previous) => {
    if (theme === previous.theme) return;
    try {
      localStorage.setItem(themeKey, theme);
    } catch {
      // Storage is denied or full: the choice lasts for this visit only.
    }
  });
}

const offeredKey = `${subject.slug}.language-offered`;

/** Whether a language was offered on this device before; where nothing can be kept, it is not offered. */
export function wasLanguageOffered(): boolean {
  try {
    return localStorage.getItem(offeredKey) !== null;
  } catch {
    return true;
  }
}

export function keepLanguageOffered(): void {
  try {
    localStorage.setItem(offeredKey, "1");
  } catch {
    // Storage is full: it is offered once more.
  }
}
