/** Layers are read and kept from when there are any: a visit without them does without the program. */
import { subject } from "#subject/subject.ts";
import type { View } from "#view/store.ts";

const flag = `${subject.slug}.own`;

const wereKept = () => {
  try {
    return localStorage.getItem(flag) !== null;
  } catch {
    return false;
  }
};

const begun = new WeakMap<View, Promise<void>>();

async function fetchAndKeep(view: View): Promise<void> {
  const { keepLayers } = await import("./keep-layers.ts");
  await keepLayers(view);
}

/** Keeps the layers of a view from now on, once. */
export function beginKeeping(view: View): Promise<void> {
  const known = begun.get(view);
  if (known) return known;
  try {
    localStorage.setItem(flag, "1");
  } catch {
    // Where nothing can be kept, keeping says so.
  }
  const keeping = fetchAndKeep(view).catch(() => {
    begun.delete(view);
  });
  begun.set(view, keeping);
  return keeping;
}

/** Brings back what was kept before. */
export function bringBackLayers(view: View): void {
  if (wereKept()) void beginKeeping(view);
}
