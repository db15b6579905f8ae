/** Books, talks and films are found at the places that they tell of, own accounts first. */
import { expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { worksAbout, worksOnWay } from "#atlas/evidence/works.ts";
import { recordIds } from "#subject/places.ts";

const works = atlas.claims.filter(({ kind }) => kind === "work");
const isOwn = (type: string | undefined) => type === "memoir" || type === "testimony";

const routeOf = (id: string) => {
  const route = atlas.routes.find((each) => each.id === id);
  if (!route) throw new Error(id);
  return route;
};

test("every account that somebody published of their own life is tied to the countries of it", () => {
  const own = works.filter(({ work }) => isOwn(work?.type));
  expect(own.length).toBeGreaterThan(15);
  for (const { id, alsoPlaces = [], work } of own) {
    expect(alsoPlaces.length, id).toBeGreaterThan(0);
    expect(work?.by, id).toBeTruthy();
  }
});

test("a record lists own accounts before what was made up, each work once", () => {
  for (const record of recordIds) {
    const listed = worksAbout(record);
    expect(new Set(listed).size, record).toBe(listed.length);
    const lastOwn = listed.findLastIndex(({ work }) => isOwn(work?.type));
    const firstMadeUp = listed.findIndex(({ work }) => work?.type === "feature film");
    if (firstMadeUp >= 0) expect(lastOwn, record).toBeLessThan(firstMadeUp);
  }
  expect(worksAbout("KP").length).toBeGreaterThan(10);
  expect(worksAbout("MN").map(({ id }) => id)).toContain("xx-work-in-order-to-live");
  expect(worksAbout("SG")).toEqual([]);
});

test("a route lists what tells of the countries passed on it, and only that", () => {
  const ids = worksOnWay(routeOf("mongolia")).map(({ id }) => id);
  expect(ids).toContain("xx-work-long-road-home");
  expect(ids).not.toContain("xx-work-dear-leader");
  expect(worksOnWay(routeOf("laos-thailand")).map(({ id }) => id)).toContain(
    "xx-work-beyond-utopia",
  );
  expect(worksOnWay(routeOf("dmz"))).toEqual([]);
});
