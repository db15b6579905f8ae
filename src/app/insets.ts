import { noteInsets, type View } from "#view/store";

type Side = "left" | "right" | "bottom";

/**
 * Watches how much of the window the panels cover, so that the map can keep its subject free of
 * them. On a phone the record lies at the bottom and the guide is out of the way.
 */
export function watchInsets(
  view: View,
  panels: Readonly<Record<Side, Element | null>>,
): () => void {
  function measure(): void {
    const box = (panel: Element | null) => panel?.getBoundingClientRect();
    const [left, right, bottom] = [box(panels.left), box(panels.right), box(panels.bottom)];
    const wide = innerWidth > 720;
    const coveredLeft = wide && left && left.width > 0 ? Math.max(0, left.right) : 0;
    const coveredRight =
      wide && right && right.width > 0 ? Math.max(0, innerWidth - right.left) : 0;
    const sheet = !wide && right && right.height > 0 ? innerHeight - right.top : 0;
    const strip = bottom && bottom.height > 0 ? innerHeight - bottom.top : 0;
    const insets = {
      top: wide ? 0 : 56,
      left: Math.round(coveredLeft),
      right: Math.round(coveredRight),
      bottom: Math.round(Math.max(sheet, strip)),
    };
    noteInsets(view, insets);
    const { style } = document.documentElement;
    for (const [side, pixels] of Object.entries(insets)) {
      style.setProperty(`--inset-${side}`, `${pixels}px`);
    }
    // The record ends above the years, which are the last thing at the bottom.
    const years = box(panels.bottom?.lastElementChild ?? null);
    if (years) style.setProperty("--strip", `${Math.round(innerHeight - years.top)}px`);
  }
  const observer = new ResizeObserver(measure);
  for (const panel of Object.values(panels)) if (panel) observer.observe(panel);
  addEventListener("resize", measure);
  measure();
  return () => {
    observer.disconnect();
    removeEventListener("resize", measure);
  };
}
