import { within } from "#view/on-map.ts";
import type { ViewState } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { firstMap } from "./first-map-on-page.ts";

/** Its words and its sign; the line from it to what it names may go beneath something. */
const partsOf = (name: Element) => [...name.querySelectorAll("text, rect")];

const noGround = "rgba(0, 0, 0, 0)";

/** Whether the first map is seen at a point of the window: what lies over it may have no ground of its own. */
function isSeenAt(x: number, y: number): boolean {
  const top = document
    .elementsFromPoint(x, y)
    .find(
      (element) =>
        firstMap()?.contains(element) || getComputedStyle(element).backgroundColor !== noGround,
    );
  return top !== undefined && firstMap()?.contains(top) === true;
}

type Box = ReturnType<typeof within>[number];

/** What the panels leave of the first map, in pixels of the window; nothing where a tall one lies on that too. */
function clearOf({ insets }: Pick<ViewState, "insets">): Box | undefined {
  const map = firstMap()?.getBoundingClientRect();
  if (!map) return undefined;
  const [left, right] = [map.left + insets.left, map.right - insets.right];
  const [top, bottom] = [map.top + insets.top, map.bottom - insets.bottom];
  return isSeenAt((left + right) / 2, bottom - 1) ? { left, top, right, bottom } : undefined;
}

/** Whether something of the page lies on a name, or the window ends in it. */
function isCovered(name: Element, signs: readonly Box[], clear: Box | undefined): boolean {
  return partsOf(name).some((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const y = (top + bottom) / 2;
    // What lets a pointer through is not met by one.
    const isUnder = signs.some(
      (sign) => left < sign.right && right > sign.left && top < sign.bottom && bottom > sign.top,
    );
    if (isUnder) return true;
    // To ask what lies at a point takes long on a map: nothing does where no panel is.
    const isClear =
      clear &&
      [left - clear.left, top - clear.top, clear.right - right, clear.bottom - bottom].every(
        (room) => room >= 0,
      );
    return !isClear && [left + 1, (left + right) / 2, right - 1].some((x) => !isSeenAt(x, y));
  });
}

/**
 * The names of the first map are set for the start. Beside a record, a story that is presented or a
 * taller sheet some would be cut: they are not shown until the map comes that sets its own. Returns what
 * ends that.
 */
export function hideCoveredNames(view: View): () => void {
  let frame = 0;
  /** Whether a point lies on a drawing takes long to say: meanwhile only its box is there to be met. */
  function hideQuickly(): void {
    const ground = firstMap()?.querySelector<SVGElement>(".first-map-ground");
    ground?.style.setProperty("pointer-events", "none");
    hide();
    ground?.style.removeProperty("pointer-events");
  }
  function hide(): void {
    // Those of sets that are not shown have no boxes.
    const names = firstMap()?.querySelectorAll(".first-map-set svg") ?? [];
    const shown = [...names].filter((name) => partsOf(name)[0]?.getClientRects().length);
    const state = view.getState();
    const [signs, clear] = [within(state.onMap, { x: 0, y: 0 }), clearOf(state)];
    const covered = new Set(shown.filter((name) => isCovered(name, signs, clear)));
    for (const name of shown) {
      if (covered.has(name)) name.setAttribute("visibility", "hidden");
      else name.removeAttribute("visibility");
    }
  }
  function hideSoon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(hideQuickly);
  }
  hideSoon();
  addEventListener("resize", hideSoon);
  const unsubscribe = view.subscribe(({ insets, onMap }, before) => {
    if (insets !== before.insets || onMap !== before.onMap) hideSoon();
  });
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener("resize", hideSoon);
    unsubscribe();
  };
}
