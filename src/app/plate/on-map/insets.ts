import { clearOfFirstMap } from "#map/first/first-map-on-page.ts";
import { isPresented } from "#view/selectors/telling.ts";
import type { Insets } from "#view/state.ts";
import { noteInsets, type View } from "#view/store.ts";
import { watchSize } from "#view/watch-size.ts";

/** Pixels of the map that are left free, whatever covers it. */
const leastMap = 64;

/** Pixels by which boxes beside each other may overlap, by their lines and by rounding: nothing is covered. */
const overlap = 3;

/** How much of a phone's window a sheet takes from the map: one that is drawn higher hides it for a while. */
const mostSheet = 0.48;

/** Pixels at the foot of a low window that its buttons lie on: what is chosen stands above them. */
const buttonsAtFoot = { in: "(width >= 600px) and (height < 480px)", pixels: 52 } as const;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an element has been laid, though it be on its way there; null where it is not shown. */
function placeOf(element: Element | null): Box | null {
  if (!(element instanceof HTMLElement) || element.offsetWidth === 0) return null;
  const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = element;
  return { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
}

/**
 * Notes how much of the map the panels will cover, before they are there: as much as they leave free
 * around the map that is drawn into the page. Whether that can be known: a record or a story covers as
 * much as it needs.
 */
export function noteClearInsets(view: View): boolean {
  const { chosen, telling, overlay } = view.getState();
  const isCovered = [chosen, telling, overlay].some(({ on }) => on !== "nothing");
  const first = clearOfFirstMap();
  if (!first || isCovered) return false;
  const { clear, map } = first;
  noteInsets(view, {
    top: Math.round(clear.top - map.top),
    left: Math.round(clear.left - map.left),
    right: Math.round(map.right - clear.right),
    bottom: Math.round(map.bottom - clear.bottom),
  });
  return true;
}

/** What panels cover of the map: one at its left edge covers that, one as wide as the map or beside another its foot. */
export function coveredBy(panels: readonly Box[], map: Box): Pick<Insets, "left" | "bottom"> {
  const isSheet = ({ left, right }: Box) =>
    left > map.left || right - left > 0.6 * (map.right - map.left);
  const over = panels.filter(
    ({ right, top }) => right - map.left > overlap && map.bottom - top > overlap,
  );
  const tops = over.filter(isSheet).map(({ top }) => top);
  const rights = over.filter((panel) => !isSheet(panel)).map(({ right }) => right);
  return {
    left: Math.max(0, ...rights.map((right) => right - map.left)),
    bottom: Math.max(0, ...tops.map((top) => map.bottom - top)),
  };
}

/** Tells the page's styles: whatever is set on its root has all of it styled anew, and what is not is none. */
function tellStyles(insets: Insets): void {
  const { style } = document.documentElement;
  for (const [side, pixels] of Object.entries(insets)) {
    const [name, value] = [`--inset-${side}`, `${pixels}px`];
    if ((style.getPropertyValue(name) || "0px") !== value) style.setProperty(name, value);
  }
}

/** Watches how much of the map the panels cover, so that it can keep its subject free of them. */
export function watchInsets(
  view: View,
  /** What holds the map, once there is one. */
  mapPlace: Element | null,
  bar: Element | null,
  panels: readonly (HTMLElement | null)[],
): () => void {
  function measure(): void {
    // A sheet under the finger may go anywhere.
    if (panels.some((panel) => panel && "swiped" in panel.dataset)) return;
    const map = placeOf(mapPlace?.firstElementChild ?? null);
    // While one map gives way to the other there is none: what was measured before holds.
    if (!map || map.bottom - map.top <= leastMap) return;
    const shown = panels.flatMap((panel) => placeOf(panel) ?? []);
    const { left, bottom } = coveredBy(shown, map);
    const tools = isPresented(view.getState()) ? null : placeOf(bar);
    const isPill = tools !== null && tools.top > 0 && tools.right - tools.left > 240;
    const top = isPill ? tools.bottom + tools.top - map.top : 0;
    const height = map.bottom - map.top;
    const most = isPresented(view.getState()) ? height : mostSheet * height;
    const insets = {
      top,
      left: Math.round(left),
      right: 0,
      bottom: Math.round(Math.min(bottom, most, height - top - leastMap)),
    };
    // First what lies on the map moves, then the map hears of it: it looks where everything lies.
    tellStyles(insets);
    const isLow = matchMedia(buttonsAtFoot.in).matches && !isPresented(view.getState());
    noteInsets(view, {
      ...insets,
      bottom: insets.bottom + (isLow ? buttonsAtFoot.pixels : 0),
    });
  }
  const unwatch = watchSize(panels, measure);
  const maps = new MutationObserver(measure);
  if (mapPlace) maps.observe(mapPlace, { childList: true });
  addEventListener("resize", measure);
  measure();
  return () => {
    unwatch();
    maps.disconnect();
    removeEventListener("resize", measure);
  };
}
