/** The popovers that are open, the last opened on top: one may be opened from another. */
const open: HTMLElement[] = [];

export function notePopover(frame: HTMLElement): () => void {
  open.push(frame);
  return () => void open.splice(open.indexOf(frame), 1);
}

export const isTopmostPopover = (frame: HTMLElement): boolean => open.at(-1) === frame;

/** Whether something lies in a popover or in one that lies over it. */
export const isInPopover = (frame: HTMLElement, node: Node): boolean =>
  open.slice(Math.max(0, open.indexOf(frame))).some((each) => each.contains(node));
