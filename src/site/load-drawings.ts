import { english, importTold, type Teller } from "./languages.ts";

type Drawings = typeof import("./drawings.ts");

const loading = new Map<string, Promise<Drawings>>();

/**
 * What the build runs in its language: facts, files, pages and pictures. It is loaded once for all of
 * them, as that takes longer than what most of them do; it fetches nothing.
 */
export function loadDrawings(root: string, teller: Teller = english): Promise<Drawings> {
  const drawings =
    loading.get(teller.tag) ?? importTold<Drawings>(root, "src/site/drawings.ts", teller);
  loading.set(teller.tag, drawings);
  return drawings;
}
