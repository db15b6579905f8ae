import type { View } from "#view/store.ts";
import { themeOf } from "#view/theme.ts";

/** Names the theme on the page, now and whenever the choice or the system changes: see theme.css. */
export function connectTheme(view: View): () => void {
  const update = () => {
    document.documentElement.dataset["theme"] = themeOf(view.getState().theme).name;
  };
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
