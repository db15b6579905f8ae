/** A drawing's markup as an element of this page. */
export function readDrawing(markup: string): Element {
  const drawn = new DOMParser().parseFromString(markup, "image/svg+xml");
  return document.importNode(drawn.documentElement, true);
}

/** Puts a drawing on the page, in the place of what is there. */
export function putDrawing(frame: Element | null, markup: string): void {
  frame?.replaceChildren(readDrawing(markup));
}
