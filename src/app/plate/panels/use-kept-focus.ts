import { useEffect, useRef } from "react";
import { attend } from "#view/attention.ts";
import { useView } from "#view/use-view.ts";
import type { ShownPanel } from "./use-shown-panel.ts";

/** What had the focus in a panel is hidden with it: what comes in its place takes it. */
export function useKeptFocus(panel: ShownPanel): void {
  const view = useView();
  const shown = useRef(panel);
  useEffect(() => {
    if (shown.current === panel) return;
    shown.current = panel;
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.closest(".app-panel[hidden]");
    // Own data take it by themselves, as a story does.
    if (!isLost || panel === "story" || panel === "own") return;
    attend(view, panel === "record" ? "record" : "guide", { preventScroll: true });
  }, [view, panel]);
}
