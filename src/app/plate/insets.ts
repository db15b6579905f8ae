import { clearOfFirstMap } from "#map/first/first-map-on-page.ts";
import { isPresented } from "#view/selectors/telling.ts";
import { noteInsets, type View } from "#view/store.ts";

type Panel = "left" | "told" | "right" | "bottom";

/** Pixels that the tools cover at the top (`--clear-top`). */
const toolsHeight = 56;

/** Pixels of the map that are left free, whatever covers it. */
const leastMap = 64;

/**
 * Notes how much of the window the panels will cover, before they are there: as much as they leave
 * free around the map that is drawn into the page. Whether that can be known: a record or a story
 * covers as much as it needs.
 */
export function noteClearInsets(view: View): boolean {
  const { chosen, telling, overlay } = view.getState();
  const isCovered = [chosen, telling, overlay].some(({ on }) => on !== "nothing");
  const clear = clearOfFirstMap();
  if (!clear || isCovered) return false;
  const { top, left, right, bottom } = clear;
  noteInsets(view, {
    top: Math.round(top),
    left: Math.round(left),
    right: Math.round(innerWidth - right),
    bottom: Math.round(innerHeight - bottom),
  });
  return true;
}

/**
 * Watches how much of the window the panels cover, so that the map can keep its subject free of
 * them. On a phone the record lies at the bottom and the guide is out of the way.
 */
export function watchInsets(
  view: View,
  panels: Readonly<Record<Panel, Element | null>>,
): () => void {
  function measure(): void {
    const box = (panel: Element | null) => panel?.getBoundingClientRect();
    const shown = (panel: Element | null) => {
      const size = box(panel);
      return size && size.width > 0 ? [size] : [];
    };
    const wide = innerWidth > 720;
    const least = (edges: readonly number[], outermost: number) => Math.min(outermost, ...edges);
    const lefts = [...shown(panels.left), ...shown(panels.told)].map(({ right }) => right);
    const rights = shown(panels.right).map(({ left }) => left);
    const sheets = [...shown(panels.right), ...shown(panels.told)].map(({ top }) => top);
    const sheet = wide ? 0 : innerHeight - least(sheets, innerHeight);
    const strip =
      innerHeight -
      least(
        shown(panels.bottom).map(({ top }) => top),
        innerHeight,
      );
    // The tools lie on the map, unless it is presented.
    const top = isPresented(view.getState()) ? 0 : toolsHeight;
    const insets = {
      top,
      left: wide ? Math.round(Math.max(0, ...lefts)) : 0,
      right: wide ? Math.round(innerWidth - least(rights, innerWidth)) : 0,
      // Sheets that are on their way may lie over one another: some of the map is left to be fitted.
      bottom: Math.min(Math.round(Math.max(sheet, strip)), innerHeight - top - leastMap),
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
