/**
 * The view and the address's hash, one made of the other. Defaults are left out, unknown keys are
 * ignored, a bad value falls back alone with a notice; nothing throws.
 */
import { topicIds } from "#subject/topic-ids.ts";
import type { AddressedState, Notice } from "#view/state.ts";
import { codec, type Key, type Said, viewSaid } from "./codec.ts";
import { type AddressPart, mendedValues, readParts } from "./mend-address.ts";
import { memberOf } from "./values.ts";

export interface ParsedAddress {
  readonly state: AddressedState;
  readonly notices: readonly Notice[];
}

const isKey = (name: string): name is Key => Object.hasOwn(codec, name);

/** A topic stands in the address as a key of its own: `returns=1`. */
const names = Object.keys(codec).flatMap((key) => (key === "topic" ? topicIds : key));
const isName = (name: string) => names.some((known) => known === name);

/** What a part says beside what was said; nothing where its value cannot be used. */
function say(said: Said, name: string, text: string): Said | undefined {
  const topic = memberOf(topicIds, name);
  if (topic) return text === "1" ? { ...said, topic } : undefined;
  const value = isKey(name) ? codec[name].read(text) : undefined;
  return value === undefined ? undefined : { ...said, [name]: value };
}

const noticeKinds: Readonly<Record<string, Notice["kind"]>> = {
  country: "unknown-country",
  route: "unknown-route",
  told: "broken-story",
};

/** A value as it may be shown: its beginning, in one line, without marks that turn or hide what follows. */
function quote(value: string): string {
  const line = value
    .slice(0, 200)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return [...line].slice(0, 60).join("");
}

/** Reads a hash, with or without its `#`. Never throws. */
export function parseAddress(hash: string): ParsedAddress {
  let said: Said = {};
  const notices: Notice[] = [];
  const parts = [...readParts(hash, isName)];
  for (let part = parts.shift(); part; part = parts.shift()) {
    const isLast = parts.length === 0;
    const cut = isLast ? keyCutAt(part) : undefined;
    const key = cut ?? part.key;
    if (!isName(key)) continue;
    const { read, rest } = readValue(said, key, part.value ?? "");
    parts.unshift(...readParts(rest, isName));
    if (read) said = read;
    else if (!notices.some((notice) => notice.key === key)) {
      const kind = cut === undefined ? (noticeKinds[key] ?? "bad-value") : "cut-address";
      notices.push({ kind, key, value: quote(cut === undefined ? (part.value ?? "") : part.key) });
    }
  }
  return { state: viewSaid(said), notices };
}

/** The key at or in which an address was cut off, if its last part says so. */
function keyCutAt({ key, value }: AddressPart): string | undefined {
  if (value) return undefined;
  if (value === "") return isName(key) ? key : undefined;
  return key === "" ? undefined : names.find((known) => known.startsWith(key));
}

interface ReadValue {
  readonly read: Said | undefined;
  /** Parts that were encoded into the value. */
  readonly rest: string;
}

/** A value as it stands, else as it was before other programs touched it. */
function readValue(said: Said, key: string, value: string): ReadValue {
  const asItStands = say(said, key, value);
  if (asItStands) return { read: asItStands, rest: "" };
  for (const mended of mendedValues(value)) {
    const read = say(said, key, mended.value);
    if (read) return { read, rest: mended.rest };
  }
  return { read: undefined, rest: "" };
}

/** The hash of a view, without `#`; an empty text for the default view. */
export function formatAddress(state: AddressedState): string {
  return Object.entries(codec)
    .flatMap(([key, { write }]) => {
      const text = write(state);
      if (text === null) return [];
      return [key === "topic" ? `${text}=1` : `${key}=${text}`];
    })
    .join("&");
}
