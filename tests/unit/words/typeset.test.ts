/** English is told with the marks of print, however it was typed. */
import * as told from "virtual:atlas";
import { stories } from "virtual:stories";
import { expect, test } from "vitest";
import { typeset } from "#site/words/typeset.ts";
import { facts } from "#subject/facts.ts";
import { messagesOf } from "../../support/texts/translations.ts";

test.each([
  ["South Korea's embassy", "South Korea’s embassy"],
  ["refugees' difficulties and others' help", "refugees’ difficulties and others’ help"],
  ["UN 'dismayed' by it", "UN ‘dismayed’ by it"],
  [
    "the North's 'place of hope', as Seoul's paper has it",
    "the North’s ‘place of hope’, as Seoul’s paper has it",
  ],
  ['a book called "Nothing to Envy"', "a book called “Nothing to Envy”"],
  ["in the 1990s", "in the 1990s"],
])("%s is told as %s", (typed, printed) => {
  expect(typeset(typed)).toBe(printed);
});

/** What is no text of ours that is told: titles that others gave, and how words are spelled in another alphabet. */
const asItIs = /^(title|titleInEnglish|url|archive|via|sections|mcCuneReischauer|type)$/;

function textsIn(value: unknown, key = ""): readonly string[] {
  if (asItIs.test(key)) return [];
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, name));
}

const straight = /\p{L}'|'\p{L}|"/u;

test("no straight mark is left in what is told, nor in the words of the interface", () => {
  expect(textsIn([told, stories]).filter((text) => straight.test(text))).toEqual([]);
  expect(messagesOf("ko").filter(({ text }) => /\p{L}'/u.test(text))).toEqual([]);
  expect(textsIn(facts.events).some((text) => straight.test(text))).toBe(true);
});
