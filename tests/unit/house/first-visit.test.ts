/** What a first visit fetches: the outline of the subject, and none of its sentences. */
import { expect, test } from "vitest";
import { fetchedWith } from "../../support/imports.ts";

test("a first visit fetches the outline, and no sentence that it does not show", () => {
  const fetched = fetchedWith("src/main.tsx", "src/map/live/start.ts");
  expect(fetched).toContain("virtual:outline");
  expect(fetched).toContain("virtual:digest");
  expect([...fetched].filter((file) => /^virtual:(atlas|stories)$/.test(file))).toEqual([]);
});

test("a record fetches them all", () => {
  expect(fetchedWith("src/reading/records/RecordPanel.tsx")).toContain("virtual:atlas");
});
