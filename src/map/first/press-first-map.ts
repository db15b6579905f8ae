import { type Pointer, pointerReach } from "#symbology/strokes.ts";
import { parseAddress } from "#view/address/address.ts";
import { inReach, type Near } from "#view/hand/in-reach.ts";
import { type MapThing, press } from "#view/hand/pointing.ts";
import type { EntityRef } from "#view/state.ts";
import type { View } from "#view/store.ts";
import { firstMap } from "./first-map-on-page.ts";

const directions = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6);

/** What a link of the drawn map leads to. */
function thingOf(element: Element | undefined): EntityRef | null {
  const link = element?.closest("a");
  const address = link?.getAttribute("href");
  if (!link || !address || !firstMap()?.contains(link)) return null;
  const { chosen } = parseAddress(address).state;
  if (chosen.on === "country") return { kind: "country", id: chosen.id };
  return chosen.on === "route" ? { kind: "route", id: chosen.id } : null;
}

/** The routes in reach of a point of the window, the nearest first, and the country beneath it. */
function thingsAt({ x, y }: { x: number; y: number }, pointer: Pointer): readonly MapThing[] {
  const reach = pointerReach[pointer];
  const near = [0, reach / 3, (2 * reach) / 3, reach].flatMap((distance) =>
    directions.flatMap((angle): Near[] => {
      const at = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)] as const;
      const thing = thingOf(document.elementsFromPoint(...at)[0]);
      return thing?.kind === "route" ? [{ thing, distance }] : [];
    }),
  );
  const beneath = document.elementsFromPoint(x, y).map(thingOf);
  return inReach(near, beneath.find((thing) => thing?.kind === "country") ?? null, pointer);
}

/**
 * While a page's own map is on its way, a press on the drawn one means what it will mean on that: a year
 * or a filter stays, and of several things in reach of a finger one is chosen. Returns what ends it.
 */
export function hearFirstMap(view: View): () => void {
  const drawn = firstMap();
  function onClick(event: MouseEvent): void {
    const { target, clientX: x, clientY: y } = event;
    const thing = target instanceof Element ? thingOf(target) : null;
    if (!thing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A key presses a link, not a place.
    if (event.detail === 0) press(view, [thing], { x, y }, "keys");
    else {
      const isFinger = event instanceof PointerEvent && event.pointerType === "touch";
      const pointer = isFinger ? "touch" : "mouse";
      press(view, thingsAt({ x, y }, pointer), { x, y }, pointer);
    }
  }
  drawn?.addEventListener("click", onClick);
  return () => drawn?.removeEventListener("click", onClick);
}
