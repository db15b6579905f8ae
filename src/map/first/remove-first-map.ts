/** Takes the map that was drawn into the page away, once another lies beneath it (see first-map.css). */
export function removeFirstMap(): void {
  const drawn = document.getElementById("first-map");
  const hadFocus = drawn?.contains(document.activeElement);
  drawn?.remove();
  if (hadFocus) document.querySelector<HTMLElement>("[role=application]")?.focus();
}
