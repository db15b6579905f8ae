/** A drawing's markup as an element of this page. */
export function readDrawing(markup: string): Element {
  const drawn = new DOMParser().parseFromString(markup, "image/svg+xml");
  return document.importNode(drawn.documentElement, true);
}

/** Puts a drawing on the page, in the place of what is there. */
export function putDrawing(frame: Element | null, markup: string): void {
  frame?.replaceChildren(readDrawing(markup));
}

/** An element without what is in it and without its style, which says where a drawing lies. */
function shellOf(element: Element): Element {
  const shell = element.cloneNode(false);
  if (!(shell instanceof Element)) throw new Error("An element's copy is none.");
  shell.removeAttribute("style");
  return shell;
}

/**
 * Puts a drawing in the place of the one that is there, of which every group that is the same stays:
 * the browser need not paint it again. Returns the drawing that is on the page now.
 */
export function renewDrawing<Drawn extends Element>(
  frame: Element,
  before: Drawn,
  next: Drawn,
): Drawn {
  const [old, fresh] = [[...before.children], [...next.children]];
  const isAlike = old.length === fresh.length && shellOf(before).isEqualNode(shellOf(next));
  if (before.parentElement !== frame || !isAlike) {
    frame.replaceChildren(next);
    return next;
  }
  for (const [index, group] of fresh.entries()) {
    if (!old[index]?.isEqualNode(group)) old[index]?.replaceWith(group);
  }
  return before;
}
