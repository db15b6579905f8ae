/** Changes of the reader's layers: of one, and of which there are. */
import type { KeptLayer } from "#own/layer/layer.ts";
import { ownLooks } from "#symbology/own.ts";
import type { View } from "#view/store.ts";
import { changeOwn } from "./own-actions.ts";
import type { OwnState } from "./own-state.ts";

/** Adds a layer, with a look that the others leave free. */
export function addLayer(view: View, layer: KeptLayer): void {
  const { layers } = view.getState().own;
  const free = ownLooks.findIndex((_, name) => layers.every(({ look }) => look !== name));
  const look = free === -1 ? layers.length % ownLooks.length : free;
  changeOwn(view, { layers: [...layers, { ...layer, look }] });
}

/** Changes a layer that is still there. */
export function changeLayer(view: View, id: string, to: Partial<Omit<KeptLayer, "id">>): void {
  const { layers } = view.getState().own;
  changeOwn(view, {
    layers: layers.map((layer) => (layer.id === id ? { ...layer, ...to } : layer)),
  });
}

export function removeLayer(view: View, id: string): void {
  const { layers, panel } = view.getState().own;
  changeOwn(view, {
    layers: layers.filter((layer) => layer.id !== id),
    panel: panel && { on: "list" },
  });
}

/** Puts a layer back to where it was. */
export function putBackLayer(view: View, layer: KeptLayer, at: number): void {
  changeOwn(view, { layers: view.getState().own.layers.toSpliced(at, 0, layer) });
}

/** Takes over what is kept on the device; what this tab has changed since stays as it is here. */
export function takeStored(
  view: View,
  stored: readonly KeptLayer[],
  isChanged: (layer: KeptLayer) => boolean,
): void {
  const { layers } = view.getState().own;
  const here = new Map(layers.filter(isChanged).map((layer) => [layer.id, layer]));
  const taken = stored.map((layer) => here.get(layer.id) ?? layer);
  const ids = new Set(taken.map(({ id }) => id));
  changeOwn(view, { layers: [...taken, ...[...here.values()].filter(({ id }) => !ids.has(id))] });
}

/** What can be kept of these layers is kept. */
export function noteKept(view: View, kept: readonly KeptLayer[]): void {
  changeOwn(view, { kept, trouble: null });
}

export function noteTrouble(view: View, trouble: NonNullable<OwnState["trouble"]>): void {
  changeOwn(view, { kept: null, trouble });
}
