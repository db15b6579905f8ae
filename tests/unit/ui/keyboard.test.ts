import { describe, expect, test } from "vitest";
import { commandOf } from "#stories/presenting/story-keys.ts";
import { isComposing, isUndo, keyOf } from "#ui/browser/keyboard.ts";

const press = (key: string, code: string, shiftKey = false) => keyOf({ key, code, shiftKey });

describe("a key means", () => {
  test.each([
    ["Hangul", "ㅠ", "KeyB", "b"],
    ["Hangul with Shift", "ㄲ", "KeyR", "R"],
    ["Cyrillic", "и", "KeyB", "b"],
    ["Cyrillic, where a Latin layout has its full stop", "ю", "Period", "."],
    ["Greek", "β", "KeyB", "b"],
    ["Greek with Shift", "Ν", "KeyN", "N"],
    ["Hebrew", "נ", "KeyB", "b"],
    ["Arabic, two letters on one key", "لا", "KeyB", "b"],
    ["Arabic, where a Latin layout has its slash", "ظ", "Slash", "/"],
    ["the Arabic question mark", "؟", "Slash", "?"],
    ["Thai", "ช", "Equal", "="],
    ["Thai, a vowel sign", "ิ", "KeyB", "b"],
    ["Japanese kana", "こ", "KeyB", "b"],
    ["a letter that a program took", "Process", "KeyB", "b"],
    ["a full-width letter", "ｂ", "KeyB", "b"],
    ["the full stop of Chinese and Japanese", "。", "Period", "."],
  ])(
    "on a keyboard without Latin letters what stands there beside them: %s",
    (name, key, code, latin) => {
      expect(press(key, code, name.includes("Shift") || key === "؟")).toBe(latin);
    },
  );

  test.each([
    ["Dvorak", "b", "KeyN"],
    ["Dvorak, where another has its B", "x", "KeyB"],
    ["AZERTY", "a", "KeyQ"],
    ["AZERTY, an accent", "é", "Digit2"],
    ["Turkish, where another has its full stop", "ç", "Period"],
    ["Spanish, where another has its equals sign", "¡", "Equal"],
    ["German", "ß", "Minus"],
    ["Turkish", "ı", "KeyI"],
    ["Cyrillic, a sign", ".", "Slash"],
  ])("on another what it writes: %s", (_, key, code) => {
    expect(press(key, code)).toBe(key);
  });

  test.each([
    ["Enter", "Enter"],
    ["ArrowLeft", "ArrowLeft"],
    [" ", "Space"],
    ["Dead", "KeyB"],
    ["HangulMode", "Lang1"],
    ["Process", "Space"],
    ["b", ""],
  ])("itself where it has a name: %s", (key, code) => {
    expect(press(key, code)).toBe(key);
  });

  test("the same to who presents", () => {
    const commands = [
      "ㅠ KeyB",
      "ㅜ KeyN",
      "ㅔ KeyP",
      "ㄷ KeyE",
      "ㄴ KeyS",
      "b KeyN",
      "х KeyB",
    ].map((pair) => {
      const [key = "", code = ""] = pair.split(" ");
      return commandOf(press(key, code), true);
    });
    expect(commands).toEqual(["black", "next", "previous", "explore", "notes", "black", "black"]);
  });
});

describe("a key belongs to a word that is being composed", () => {
  const plain = { key: "Enter", code: "Enter", shiftKey: false, keyCode: 0, target: null };
  test.each([
    ["while the browser says so", { isComposing: true }, true],
    ["when its number says so alone", { keyCode: 229 }, true],
    ["not when neither does", { keyCode: 13 }, false],
    ["not as a letter where nothing is written", { key: "ㅠ", code: "KeyB", keyCode: 229 }, false],
  ])("%s", (_, event, expected) => {
    expect(isComposing({ isComposing: false, ...plain, ...event })).toBe(expected);
  });
});

describe("Z with Ctrl or Cmd takes back what was done last", () => {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  test.each([
    ["with Ctrl", { key: "z", code: "KeyZ", ctrlKey: true }, true],
    ["with Cmd", { key: "z", code: "KeyZ", metaKey: true }, true],
    ["on a Korean keyboard", { key: "ㅋ", code: "KeyZ", ctrlKey: true }, true],
    [
      "on a German one, where Z stands in the place of Y",
      { key: "z", code: "KeyY", ctrlKey: true },
      true,
    ],
    ["not what stands in its place there", { key: "y", code: "KeyZ", ctrlKey: true }, false],
    ["not with Shift", { key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true }, false],
    ["not alone", { key: "z", code: "KeyZ" }, false],
  ])("%s", (_, event, expected) => {
    expect(isUndo({ ...none, ...event })).toBe(expected);
  });
});
