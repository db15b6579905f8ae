/** The map that was drawn into the page before any script. */

/** Takes it away, once another lies beneath it (see first-map.css). Whether it had the focus. */
export function removeFirstMap(): boolean {
  const drawn = document.getElementById("first-map");
  const hadFocus = drawn?.contains(document.activeElement) ?? false;
  drawn?.remove();
  return hadFocus;
}

interface FirstMapPlace {
  readonly map: DOMRect;
  /** What panels leave free of it. */
  readonly clear: DOMRect;
}

/** Where it lies; nothing once it is gone. */
export function clearOfFirstMap(): FirstMapPlace | undefined {
  const map = document.getElementById("first-map");
  const clear = map?.querySelector(".first-map-clear");
  if (!map || !clear) return undefined;
  return { map: map.getBoundingClientRect(), clear: clear.getBoundingClientRect() };
}
