/** The map that was drawn into the page before any script. */

/** Takes it away, once another lies beneath it (see first-map.css). Whether it had the focus. */
export function removeFirstMap(): boolean {
  const drawn = document.getElementById("first-map");
  const hadFocus = drawn?.contains(document.activeElement) ?? false;
  drawn?.remove();
  return hadFocus;
}

/** What panels leave free of it; nothing once it is gone. */
export function clearOfFirstMap(): DOMRect | undefined {
  return document.querySelector(".first-map-clear")?.getBoundingClientRect();
}
