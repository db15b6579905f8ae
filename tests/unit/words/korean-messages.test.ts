import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messagesOf } from "../../support/texts/in-korean.ts";

const [english, korean] = [messagesOf("en"), messagesOf("ko")];
const placeholdersIn = (text = "") => [...new Set(text.match(/\{\w+\}/g))].sort();

describe("the interface in Korean", () => {
  test("has every message, in the same files and the same order", () => {
    expect([...korean.keys()]).toEqual([...english.keys()]);
    expect([...korean].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("puts the same things into each", () => {
    const apart = [...english].filter(
      ([key, text]) => `${placeholdersIn(text)}` !== `${placeholdersIn(korean.get(key))}`,
    );
    expect(apart).toEqual([]);
  });

  test("speaks as a newspaper does, in composed syllables", () => {
    const texts = [...korean.values()];
    expect(
      texts.filter((text) => /(?<![필수주소])요(?=[.?!…]|$)|시오[.!]|[습입합됩]니다/.test(text)),
    ).toEqual([]);
    expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
    expect(texts.filter((text) => /[！-～]/.test(text))).toEqual([]);
  });

  test("leaves a particle open only right after what is put in", () => {
    const open = /(은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로)/;
    const stray = [...korean.values()].filter((text) =>
      open.test(text.replace(/\}[’”]?(은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로)/g, "")),
    );
    expect(stray).toEqual([]);
    const wrong = [...korean.values()].filter((text) =>
      /\}[’”]?[은는이가을를와과](?=\s)/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test("keeps to the glossary", () => {
    const rows = readFileSync("src/languages/ko/glossary.csv", "utf8").split("\n").slice(1);
    const never = rows.map(
      (row) =>
        row
          .replace(/"[^"]*"/g, "")
          .split(",")[2]
          ?.trim() ?? "",
    );
    const texts = readdirSync("src/languages/ko")
      .filter((name) => name.endsWith(".json"))
      .map((name) => readFileSync(`src/languages/ko/${name}`, "utf8"))
      .join("\n");
    const words = never.filter((word) => word.length > 1);
    expect(words.filter((word) => texts.includes(word))).toEqual([]);
  });
});
