/**
 * Keeps the reader's layers on this device: those that have been answered for, and no other. What
 * another tab changes is taken over when this one is looked at again.
 */
import { isAnswered, type KeptLayer } from "#own/layer/layer.ts";
import { parseLayer } from "#own/layer/parse-layer.ts";
import { subject } from "#subject/subject.ts";
import type { View } from "#view/store.ts";
import { noteKept, noteTrouble, takeStored } from "./change-layers.ts";
import { readStored, removeStored, writeStored } from "./layer-storage.ts";

const channelName = `${subject.slug}.own`;

const byId = (layers: readonly KeptLayer[]) =>
  new Map(layers.filter(isAnswered).map((layer) => [layer.id, layer]));

/** Keeps the layers of a view from now on; resolves once those that were kept are there. */
export async function keepLayers(view: View): Promise<void> {
  let kept = new Map<string, KeptLayer>();
  let queue: Promise<void> = Promise.resolve();
  let isTaking = false;
  const others = new BroadcastChannel(channelName);

  async function take(): Promise<void> {
    const stored = await readStored();
    const layers = stored.flatMap((value) => parseLayer(value) ?? []);
    isTaking = true;
    takeStored(view, layers, (layer) => kept.get(layer.id) !== layer);
    isTaking = false;
    kept = byId(layers);
  }

  async function write(): Promise<void> {
    const { layers } = view.getState().own;
    const next = byId(layers);
    const gone = [...kept.keys()].filter((id) => !next.has(id));
    const changed = [...next.values()].filter((layer) => kept.get(layer.id) !== layer);
    try {
      for (const id of gone) await removeStored(id);
      for (const layer of changed) await writeStored(layer.id, layer);
      kept = next;
      noteKept(view, layers);
      if (gone.length + changed.length > 0) others.postMessage("changed");
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      noteTrouble(view, isFull ? "full" : "denied");
    }
  }

  function soon(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work).catch(() => noteTrouble(view, "denied"));
    return queue;
  }

  others.onmessage = () => void soon(take);
  await soon(take);
  let before = view.getState().own.layers;
  view.subscribe(({ own }) => {
    if (own.layers === before) return;
    before = own.layers;
    if (!isTaking) void soon(write);
  });
  await soon(write);
}
