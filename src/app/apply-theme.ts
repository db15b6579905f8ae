import type { Theme } from "#symbology/themes";
import type { View } from "#view/store";
import { themeOf } from "#view/theme";

function show({ name, page, chart, map }: Theme): void {
  const root = document.documentElement;
  root.dataset["theme"] = name;
  root.style.colorScheme = name === "dark" ? "dark" : "light";
  for (const [key, colour] of Object.entries({ ...page, ...chart })) {
    root.style.setProperty(
      `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      colour,
    );
  }
  root.style.setProperty("--map-sea", map.sea);
}

/** Puts the theme's colours on the page, now and whenever the choice or the system changes. */
export function connectTheme(view: View): () => void {
  const update = () => show(themeOf(view.getState().theme));
  const system = matchMedia("(prefers-color-scheme: dark)");
  update();
  system.addEventListener("change", update);
  const unsubscribe = view.subscribe(({ theme }, previous) => {
    if (theme !== previous.theme) update();
  });
  return () => {
    system.removeEventListener("change", update);
    unsubscribe();
  };
}
