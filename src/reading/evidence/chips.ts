/** Which mark on the page stands for which claim: evidence opens beside it. */
import { useSyncExternalStore } from "react";
import type { Counted } from "#atlas/evidence/accounts.ts";
import type { ClaimId } from "#subject/corpus.ts";

interface Chip {
  readonly element: HTMLElement;
  /** The claims of its sentence. */
  readonly claims: readonly ClaimId[];
  /** The number that it tells of them. */
  readonly of: Counted | undefined;
}

const chips = new Set<Chip>();
const watchers = new Set<() => void>();
let pressed: HTMLElement | null = null;

function tell(): void {
  for (const watcher of watchers) watcher();
}

/** Notes a mark for as long as it is on the page; returns what ends that. */
export function noteChip(chip: Chip): () => void {
  chips.add(chip);
  tell();
  return () => {
    chips.delete(chip);
  };
}

/** Notes which of several marks for a claim was pressed. */
export function pressChip(element: HTMLElement): void {
  pressed = element;
}

/** Whether it was pressed; else the claim came by its address. */
export const isPressed = ({ element }: Chip): boolean => element === pressed;

function chipOf(id: string): Chip | null {
  const seen = [...chips].filter(
    ({ element, claims }) => claims.some((claim) => claim === id) && element.checkVisibility(),
  );
  const own = seen.find(isPressed);
  return own ?? seen.sort((a, b) => a.claims.length - b.claims.length)[0] ?? null;
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

/** The mark that a claim's evidence opens beside, once it is there. */
export const useChip = (id: string): Chip | null => useSyncExternalStore(watch, () => chipOf(id));
