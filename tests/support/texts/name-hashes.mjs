/**
 * Finds names in texts by their salted hashes, so that no list of them has to be written anywhere.
 * Hashes can be tried with guesses; they keep names from being read here, or found by a search.
 */
import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = join(import.meta.dirname, "withheld-names.json");

/** In words, or in syllables of Hangul, which has no spaces in names. */
const longest = 4;

/** Without case, accents and hyphens, by which a name is written in many ways. @param {string} text */
function wordsOf(text) {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC");
  return plain.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** @param {readonly string[]} words */
function* runsOf(words) {
  for (let from = 0; from < words.length; from += 1) {
    const most = Math.min(longest, words.length - from);
    for (let length = 1; length <= most; length += 1)
      yield words.slice(from, from + length).join("");
  }
}

/** Every run of words that might be a name, normalised. @param {string} text */
function* candidatesIn(text) {
  yield* runsOf(wordsOf(text));
  // Particles are written onto Hangul names.
  const hangul = text.normalize("NFC").match(/\p{Script=Hangul}[\p{Script=Hangul}\s]*/gu) ?? [];
  for (const run of hangul) yield* runsOf([...run.replace(/\s/g, "")]);
}

/** @param {string} salt @param {string} name */
const hashOf = (salt, name) => hash("sha256", `${salt} ${name}`);

/** A name as it is kept. @param {string} salt @param {string} name */
export const hashOfName = (salt, name) => hashOf(salt, wordsOf(name).join(""));

/**
 * A test of whether a text names somebody.
 * @param {{ readonly salt: string, readonly names: readonly string[] }} withheld
 * @returns {(text: string) => boolean}
 */
export function nameFinder({ salt, names }) {
  const kept = new Set(names);
  /** @type {Map<string, boolean>} */
  const known = new Map();
  /** @param {string} candidate */
  function isName(candidate) {
    const found = known.get(candidate) ?? kept.has(hashOf(salt, candidate));
    known.set(candidate, found);
    return found;
  }
  return (text) => [...candidatesIn(text)].some(isName);
}

/** @returns {{ readonly salt: string, readonly names: readonly string[] }} */
export function readWithheldNames() {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Adds a name to those that no text may hold. @param {string} name */
export function withholdName(name) {
  const { salt, names } = readWithheldNames();
  const all = [...new Set([...names, hashOfName(salt, name)])].sort();
  writeFileSync(file, `${JSON.stringify({ salt, names: all }, null, 2)}\n`);
}
