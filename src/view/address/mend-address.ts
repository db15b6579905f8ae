/**
 * What other programs do to addresses, undone where that is sure: mail, chat and editors encode them
 * once more, write `&` as HTML does, put marks or words of their own behind them, and cut them off.
 */

/** A part of an address between two `&`; `value` is null where there is no `=`. */
export interface AddressPart {
  readonly key: string;
  readonly value: string | null;
}

/** `#` in any writing, and what some sites put behind it. */
const extraHashes = /^(?:#|%(?:25)*23|[/!?])+/i;

/** `&` as HTML writes it, of which the address has its own already. */
const restOfAmpersand = /^(?:amp;?|#0*38;?|#x0*26;?|;)+/i;

/** What stands behind an address in a text: signs, quotes, brackets. */
const marksBehind = /[.,;:!?'"’”»›)\]}>*|\\]+$/;

/** What may be left out of any value: blanks, and signs that have no shape. */
const blanks = /[\s\p{C}]+/gu;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Escapes that were cut in the middle of a sign, at the end, go. */
function withoutHalfSign(text: string): string {
  let whole = text.replace(/%[0-9a-f]?$/i, "");
  // A sign takes four escapes at most.
  for (let left = 3; left > 0; left -= 1) {
    const escapes = /(?:%[0-9a-f]{2})+$/i.exec(whole)?.[0];
    if (escapes === undefined || decode(escapes) !== escapes) break;
    whole = whole.slice(0, -3);
  }
  return whole;
}

/** A part in which `=` was encoded too: decoded as often as it was encoded. */
function decodePart(part: string): readonly string[] {
  let text = part;
  for (let times = 0; times < 4 && !text.includes("=") && text.includes("%"); times += 1)
    text = decode(text);
  return text.includes("=") ? text.split("&") : [part];
}

function readPart(part: string, isKey: (key: string) => boolean): AddressPart {
  const [[name = "", value = ""] = []] = new URLSearchParams(part);
  const key = name.replace(blanks, "");
  const mended = key.replace(restOfAmpersand, "").toLowerCase();
  return {
    key: isKey(key) || !isKey(mended) ? key : mended,
    value: part.includes("=") ? value.trim() : null,
  };
}

/** The parts of a hash, with or without its `#`, as they were before other programs touched it. */
export function readParts(hash: string, isKey: (key: string) => boolean): readonly AddressPart[] {
  return withoutHalfSign(hash.replace(extraHashes, ""))
    .split("&")
    .flatMap(decodePart)
    .map((part, index) => (index === 0 ? part.replace(extraHashes, "") : part))
    .filter((part) => part !== "")
    .map((part) => readPart(part, isKey));
}

interface MendedValue {
  readonly value: string;
  /** Parts of the address that stood in it, encoded. */
  readonly rest: string;
}

function mendedFrom(text: string): readonly MendedValue[] {
  const [first = "", ...more] = text.split("&");
  const [own = ""] = first.split(/[?#<>"]/);
  const bare = own.replace(blanks, "");
  const unmarked = bare.replace(marksBehind, "");
  // Mail writes `=` as `=3D`.
  const unmailed = unmarked.replace(/^3D/, "");
  const values = [own, bare, unmarked, unmarked.replace(/[_~-]+$/, ""), unmailed];
  return [...values, unmarked.toLowerCase()].map((value) => ({ value, rest: more.join("&") }));
}

/** What a value that cannot be used may have been, the likeliest first. */
export function mendedValues(value: string): readonly MendedValue[] {
  const once = decode(value);
  const texts = new Set([value, once, decode(once)]);
  return [...texts].flatMap(mendedFrom).filter((mended) => mended.value !== "");
}
