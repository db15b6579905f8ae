/** What a reader means by a key: on a keyboard of another script, and while a word is being composed. */

type Key = Pick<KeyboardEvent, "key" | "code" | "shiftKey">;
type TypedKey = Key & Pick<KeyboardEvent, "isComposing" | "keyCode" | "target">;

/** What stands on the keys of a Latin keyboard beside its letters, alone and with Shift. */
const signs: Readonly<Record<string, readonly [string, string]>> = {
  Slash: ["/", "?"],
  Period: [".", ">"],
  Minus: ["-", "_"],
  Equal: ["=", "+"],
};

/** Letters and signs that only stand on keyboards which have the Latin ones beside them. */
const otherScript = /^(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{scx=Arab}\u3000-\u303f])+$/u;
/** The names of a key whose letter a program took before the browser heard it. */
const nameless = ["Process", "Unidentified"];

/**
 * The key by its name or sign. A Latin layout is judged by what it writes, wherever that stands; one
 * without Latin letters (Hangul, Cyrillic, Greek) by the place of the key, as printed on it as well.
 */
export function keyOf({ key, code, shiftKey }: Key): string {
  const plain = key.normalize("NFKC");
  if (!otherScript.test(plain) && !nameless.includes(key)) return plain.length === 1 ? plain : key;
  const sign = signs[code]?.[shiftKey ? 1 : 0];
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return sign ?? (shiftKey ? letter : letter?.toLowerCase()) ?? key;
}

type ModifiedKey = Key & Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey">;

/** Whether a key takes back what was done last: Z with Ctrl or Cmd; with Shift it would do it again. */
export function isUndo(event: ModifiedKey): boolean {
  const isWithCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return isWithCommand && keyOf(event).toLowerCase() === "z";
}

interface Findable {
  closest(selector: string): unknown;
}

/** What has the focus may belong to a second window, whose elements are no `Element` of this one. */
function isFindable(target: object): target is Findable {
  return typeof Reflect.get(target, "closest") === "function";
}

/** Whether an event came from within what the selector names. */
export function isWithin(target: EventTarget | null, selector: string): boolean {
  return target !== null && isFindable(target) && target.closest(selector) !== null;
}

const written = "input, textarea, [contenteditable]";
/** The code of a key that an input method has taken: Safari sends it alone with the last Enter. */
const takenKey = 229;

/** Whether a key belongs to a word that is being composed: then it asks nothing of the page. */
export function isComposing(event: TypedKey): boolean {
  if (event.isComposing) return true;
  // Some send the code for every letter of their script, also where nothing is written.
  const isLetter = keyOf(event) !== event.key;
  return event.keyCode === takenKey && (isWithin(event.target, written) || !isLetter);
}

/** Keeps what is typed into a word that is being composed from all that listens to keys. */
export function guardComposing(): void {
  addEventListener(
    "keydown",
    (event) => {
      if (!isComposing(event)) return;
      event.stopImmediatePropagation();
      // Esc ends the word; the browser would empty the field, or close the dialog around it.
      if (event.key === "Escape") event.preventDefault();
    },
    { capture: true },
  );
}
