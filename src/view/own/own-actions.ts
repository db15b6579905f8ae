/** Opening and closing the panel of own data, and what is brought to it. */
import type { View } from "#view/store.ts";
import type { OwnPanelAt, OwnState } from "./own-state.ts";

export function changeOwn(view: View, next: Partial<OwnState>): void {
  view.setState(({ own }) => ({ own: { ...own, ...next } }));
}

/** Opens the panel of own data: it takes the place of what was read. */
export function openOwn(view: View, panel: OwnPanelAt = { on: "list" }): void {
  changeOwn(view, { panel });
}

export function closeOwn(view: View): void {
  changeOwn(view, { panel: null });
}

/** Opens the panel with files that are to be read. */
export function bringFiles(view: View, files: readonly File[]): void {
  const { panel, brought } = view.getState().own;
  changeOwn(view, { panel: panel ?? { on: "list" }, brought: [...brought, ...files] });
}

/** Takes over what was brought. */
export function takeBrought(view: View): readonly File[] {
  const { brought } = view.getState().own;
  if (brought.length > 0) changeOwn(view, { brought: [] });
  return brought;
}
