import { closeTopmost, type View } from "#view/store";

/** Esc closes what lies on top; `/` goes to the search. */
export function connectShortcuts(view: View): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing =
      event.target instanceof Element && event.target.closest("input, select, textarea");
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) closeTopmost(view);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      document.querySelector<HTMLElement>("[role=combobox]")?.focus();
    }
  }
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
