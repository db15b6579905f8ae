import { expect, test } from "vitest";
import { looseTexts } from "../../support/sources/loose-texts.ts";

// A browser that translates the page takes such a text away from React, which then fails or goes
// on showing the old one: it needs an element of its own.
test("no text stands beside other children of its element", () => {
  expect(looseTexts()).toEqual([]);
});
