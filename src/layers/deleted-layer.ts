/** The layer that was deleted last: it can be put back for as long as the page is open. */
import type { KeptLayer } from "#own/layer/layer.ts";
import { putBackLayer, removeLayer } from "#view/own/change-layers.ts";
import type { View } from "#view/store.ts";

interface Deleted {
  readonly layer: KeptLayer;
  readonly at: number;
}

const deleted = new WeakMap<View, Deleted>();

export const lastDeleted = (view: View): KeptLayer | null => deleted.get(view)?.layer ?? null;

export function deleteLayer(view: View, layer: KeptLayer): void {
  const at = view.getState().own.layers.indexOf(layer);
  deleted.set(view, { layer, at });
  removeLayer(view, layer.id);
}

export function undelete(view: View): void {
  const last = deleted.get(view);
  deleted.delete(view);
  if (last) putBackLayer(view, last.layer, last.at);
}
