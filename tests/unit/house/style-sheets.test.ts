/** What is on the page has its looks, whichever part of it came first. */
import { expect, test } from "vitest";
import { usesOfClasses } from "../../support/sources/style-uses.ts";

test("every class that a component gives has its style sheet on the page when the component is", () => {
  const { all, unstyled } = usesOfClasses();
  expect(all).toBeGreaterThan(300);
  expect(
    unstyled.map(({ file, name, sheets }) => `${file}: ${name} (${sheets.join(", ")})`),
  ).toEqual([]);
});
