/** The map that was drawn into the page before any script. */

/** It itself; nothing once it is gone. */
export const firstMap = () => document.getElementById("first-map");

/** Takes it away, once another lies beneath it (see first-map.css). Whether it had the focus. */
export function removeFirstMap(): boolean {
  const drawn = firstMap();
  const hadFocus = drawn?.contains(document.activeElement) ?? false;
  drawn?.remove();
  return hadFocus;
}

/** What lies under a page that is read takes no focus there. */
export function lieUnderPage(isCovered: boolean): void {
  firstMap()?.toggleAttribute("inert", isCovered);
}

interface FirstMapPlace {
  readonly map: DOMRect;
  /** What panels leave free of it. */
  readonly clear: DOMRect;
}

/** Where it lies; nothing once it is gone. */
export function clearOfFirstMap(): FirstMapPlace | undefined {
  const map = firstMap();
  const clear = map?.querySelector(".first-map-clear");
  if (!map || !clear) return undefined;
  return { map: map.getBoundingClientRect(), clear: clear.getBoundingClientRect() };
}
