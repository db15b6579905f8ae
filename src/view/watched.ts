import type { View } from "./store.ts";

/** One value a view, and who is told when it changes. */
export function createWatched<T>() {
  const values = new WeakMap<View, T>();
  const watchers = new WeakMap<View, Set<() => void>>();
  return {
    get: (view: View): T | null => values.get(view) ?? null,
    set(view: View, value: T | null): void {
      if (value === null) values.delete(view);
      else values.set(view, value);
      for (const tell of watchers.get(view) ?? []) tell();
    },
    watch(view: View, tell: () => void): () => void {
      const own = watchers.get(view) ?? new Set();
      watchers.set(view, own.add(tell));
      return () => own.delete(tell);
    },
  };
}
