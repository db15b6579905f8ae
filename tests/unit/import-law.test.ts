import { describe, expect, test } from "vitest";
import { crossings, law, refusal } from "../support/import-law.ts";
import { codeIn, importsOf } from "../support/imports.ts";

const imports = codeIn("src", "geo").flatMap((from) => importsOf(from).map((to) => ({ from, to })));

describe("the rooms of the house", () => {
  test("use only what lies below them, types included", () => {
    expect(imports.flatMap((each) => refusal(each) ?? [])).toEqual([]);
  });

  test.each([
    ["up", "src/core/group-by.ts", "src/atlas/atlas.ts"],
    ["up, for a type", "src/subject/places.ts", "src/atlas/atlas.ts"],
    ["from the view into a room", "src/view/store.ts", "src/reading/claims/Claim.tsx"],
    ["aside", "src/map/live/start.ts", "src/stories/reading/Player.tsx"],
    ["against a crossing", "src/reading/claims/Claim.tsx", "src/guide/Guide.tsx"],
    ["from a room into the app", "src/years/YearsStrip.tsx", "src/app/plate/App.tsx"],
    ["from the page into the build", "src/app/plate/App.tsx", "src/site/hosting.ts"],
    ["through the wall of a library", "src/reading/claims/Claim.tsx", "maplibre-gl"],
    ["through the wall of a part of one", "src/view/store.ts", "@turf/turf"],
    ["in a room that nobody planned", "src/utils/things.ts", "src/core/group-by.ts"],
  ])("are kept apart: %s", (_, from, to) => {
    expect(refusal({ from, to })).toContain(from);
  });

  test("are in the table only if they are there, and so is each crossing", () => {
    const used = new Set(imports.map(({ from }) => from));
    const standing = (prefix: string) => [...used].some((file) => file.startsWith(prefix));
    const named = Object.keys(law).filter((room) => room !== "entry" && room !== "geo");
    expect(named.filter((room) => !standing(`src/${room}/`))).toEqual([]);
    const crossed = crossings.filter(({ from, to }) =>
      imports.some((each) => each.from.startsWith(from) && each.to.startsWith(to)),
    );
    expect(crossed).toEqual(crossings);
  });
});
