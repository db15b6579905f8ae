/** What the keys of a keyboard, or of a clicker, ask of a story. */

import { isWithin } from "#ui/browser/keyboard.ts";

export type StoryCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "leave"
  | "black"
  | "explore"
  | "pen"
  | "pointer"
  | "notes"
  | "keys"
  | "fullscreen";

/** While a story is read: few keys, for the page has others. */
const readingKeys: Readonly<Record<string, StoryCommand>> = {
  ArrowRight: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Escape: "leave",
};

/** While it is presented. Clickers send PageUp, PageDown, a full stop, F5 and Escape. */
const presentingKeys: Readonly<Record<string, StoryCommand>> = {
  ...readingKeys,
  ArrowDown: "next",
  " ": "next",
  Enter: "next",
  n: "next",
  ArrowUp: "previous",
  p: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  e: "explore",
  d: "pen",
  l: "pointer",
  s: "notes",
  "?": "keys",
  F5: "fullscreen",
};

/** The command of a key, by the name that the browser gives it. */
export function commandOf(key: string, isPresenting: boolean): StoryCommand | undefined {
  const keys = isPresenting ? presentingKeys : readingKeys;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}

const fields = "input, select, textarea, [contenteditable], [role=slider], [role=listbox]";
const pressed = "button, a[href], summary";

/** Whether the thing that has the focus needs a key for itself. */
export function needsKey(target: EventTarget | null, key: string): boolean {
  const isIn = (selector: string) => isWithin(target, selector);
  if (isIn(fields)) return true;
  if (key.startsWith("Arrow") && isIn("[role=application]")) return true;
  return (key === " " || key === "Enter") && isIn(pressed);
}
