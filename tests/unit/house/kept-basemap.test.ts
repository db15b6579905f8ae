import { expect, test } from "vitest";
import { basemapSources } from "#geo/kept-basemap.ts";
import { fetchedWith } from "../../support/imports.ts";

test("a kept basemap is made anew when anything that it is made of has changed", () => {
  const ours = [...fetchedWith("geo/basemap.ts")].filter((file) => /^(geo|src)\//.test(file));
  expect(ours.length).toBeGreaterThan(2);
  expect(basemapSources).toEqual(expect.arrayContaining([...ours, "package-lock.json"]));
});
