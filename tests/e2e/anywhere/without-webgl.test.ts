import { describe, expect, inject, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { readCorridors } from "#atlas/geography/corridors.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { standingStrength } from "#symbology/standings.ts";
import { legStandings } from "#view/scene.ts";
import { AtlasPage } from "../../support/page/atlas-page.ts";
import { OnePage } from "../../support/page/one-page.ts";
import { noWebgl } from "../../support/page/page-options.ts";

const philippineSea = [128, 19] as const;
const standing = "at=115,30,3";

const drawn = new OnePage(noWebgl);
const phone = new OnePage({ ...noWebgl, width: 390, height: 844, touch: true });
/** A map of fewer pixels stands sooner. */
const live = new OnePage({ width: 1120, height: 640 });
let page: AtlasPage;

let published: ReturnType<typeof readPublished> | undefined;

/** The legs as the published data have them. */
async function readPublished() {
  const response = await fetch(new URL("data/routes.geojson", inject("site")));
  const legs = readCorridors(await response.json());
  if (!legs) throw new Error("The published routes could not be read.");
  return legs;
}

/**
 * The legs that are drawn, as the published data have them: far out the main way of each route and
 * its boats, in a year all ways, of the chosen route every leg; flights of no other route.
 */
async function legsIn(year: number | null, chosen: RouteId | null = null): Promise<string[]> {
  published ??= readPublished();
  const legs = await published;
  const standsOut = chosen ?? atlas.finding.route;
  return [...legStandings({ legs }, year)]
    .filter(([id, standing]) => {
      const leg = legs.get(id);
      if (!leg || standingStrength[standing] === 0) return false;
      if (leg.route.id === chosen) return true;
      if (leg.leg.means === "by air") return leg.route.id === standsOut && leg.isMain;
      return leg.isMain || leg.leg.means === "by boat" || year !== null;
    })
    .map(([leg]) => leg)
    .sort();
}

/** Where the address says the map stands. */
function cameraOf(hash: string): { longitude: number; latitude: number; zoom: number } {
  const [longitude = NaN, latitude = NaN, zoom = NaN] =
    /at=([-\d.,]+)/.exec(hash)?.[1]?.split(",").map(Number) ?? [];
  return { longitude, latitude, zoom };
}

describe("without WebGL2", () => {
  test.each([
    ["a desk", 1440, 900, ""],
    ["a desk, of a country", 1280, 720, "country=KR"],
    ["a tablet", 820, 1180, "route=missions"],
    ["a phone on its side", 844, 390, "country=KR"],
    ["a phone", 390, 844, "route=vietnam"],
  ])(
    "on %s the line that says why is one, and lies far from where people set out",
    async (...[, width, height, hash]) => {
      page = await (width < 600 || height < 480 ? phone : drawn).at(hash, { width, height });
      await page.drawn.says();
      await page.drawn.isDrawn();
      const { lines, away } = await page.drawn.lineOverMap("KP");
      expect(lines).toBe(1);
      expect(away).toBeGreaterThan(40);
    },
  );

  test("the map is drawn, a line says why, and nothing complains", async () => {
    page = await drawn.at("at=115,30,2.4");
    expect(await page.drawn.says()).toBe("No WebGL2 here: a simpler map. Try the other map again");
    await page.drawn.isDrawn();
    await expect.poll(() => page.drawn.coveredNames()).toEqual([]);
    expect(await page.drawn.legs()).toEqual(await legsIn(null));
    expect(await page.drawn.stopsInside()).toBe(0);
    expect(await page.faults()).toEqual([]);
    await page.chooseRoute("By sea, to Japan or the South");
    expect(await page.headingOf("Route record")).toBe("By sea, to Japan or the South");
    await page.choose("Dismiss");
    await page.goTo("route=sea&at=115,30,2.4");
    await page.drawn.holdsLegs(await legsIn(null, "sea"));
    await page.years.tap(1999);
    await page.drawn.holdsLegs(await legsIn(1999, "sea"));
    await page.years.tap(2010);
    await page.drawn.holdsLegs(await legsIn(2010, "sea"));
    expect(await legsIn(1999, "sea")).not.toEqual(await legsIn(2010, "sea"));
    await page.goTo("hide=sea&at=115,30,2.4");
    await page.drawn.holdsLegs((await legsIn(null)).filter((leg) => !leg.startsWith("sea.")));
    expect(page.errors).toEqual([]);
    expect(page.foreignRequests).toEqual([]);
  });

  test("what is pointed at is marked in the list, what is clicked opens, and the sea closes", async () => {
    page = await drawn.at(standing);
    await page.openList("Countries");
    await page.map.hoverAt(103, 33);
    expect(await page.hoveredIn("Countries")).toEqual(["China"]);
    await page.map.clickAt(103, 33);
    expect(await page.headingOf("Country record")).toBe("China");
    await page.goTo(standing);
    await page.map.clickOnLeg("mongolia.3");
    expect(await page.headingOf("Route record")).toBe("Across the Gobi to Mongolia");
    await page.goTo(`route=mongolia&${standing}`);
    await page.map.clickAt(...philippineSea);
    await page.showsNo("Route record");
  });

  test("a country chosen in the list is fitted, with where people set out, to what the panels leave free", async () => {
    page = await drawn.at();
    await page.drawn.isDrawn();
    await page.chooseCountry("Thailand");
    await page.drawn.outlines("TH");
    await expect.poll(() => page.drawn.isFree("TH")).toBe(true);
    await expect.poll(() => page.drawn.isFree("KP")).toBe(true);
    expect((await page.drawn.countryBox("TH")).height).toBeGreaterThan(60);
  });

  test("dragging, the wheel, keys and buttons move it; the address follows and brings it back", async () => {
    page = await drawn.at(standing);
    await page.drawn.isDrawn();
    await page.map.drag(-100, 0);
    await page.hashBecomes(/at=1(?!15,)/);
    expect(cameraOf(page.hash()).longitude).toBeCloseTo(115 + (100 / 4096) * 360, 1);
    await page.drawn.isDrawn();
    const point = { x: 600, y: 300 };
    const before = await page.drawn.countryBox("TW");
    await page.drawn.wheel(point.x, point.y, -400);
    await page.hashBecomes(/,4$/);
    await page.drawn.isDrawn();
    const after = await page.drawn.countryBox("TW");
    expect(after.x - point.x).toBeCloseTo(2 * (before.x - point.x), -0.5);
    expect(after.y - point.y).toBeCloseTo(2 * (before.y - point.y), -0.5);
    await page.drawn.focus();
    await page.press("ArrowDown");
    await page.press("-");
    await page.hashBecomes(/,3$/);
    await page.choose("Zoom in");
    await page.hashBecomes(/,4$/);
    await page.drawn.isDrawn();
    const stood = await page.drawn.countryBox("TW");
    const hash = page.hash();
    await page.reload();
    await page.drawn.isDrawn();
    expect(page.hash()).toBe(hash);
    const again = await page.drawn.countryBox("TW");
    expect(Math.abs(again.x - stood.x)).toBeLessThan(1);
    expect(Math.abs(again.y - stood.y)).toBeLessThan(1);
  });

  test("close up it has provinces but no relief, and at the last zoom it says why no more is shown", async () => {
    page = await drawn.at("at=102,22,5");
    await page.drawn.showsProvinces();
    expect(await page.drawn.hasRelief()).toBe(false);
    expect(await page.lastWord()).toBe("");
    await page.drawn.focus();
    await page.press("+");
    await page.hashBecomes(/,6$/);
    await expect
      .poll(() => page.lastWord())
      .toBe("No more detail is shown: it could endanger people.");
    await page.press("+");
    await page.drawn.isDrawn();
    expect(page.hash()).toMatch(/,6$/);
    await page.press("-");
    await expect.poll(() => page.lastWord()).toBe("");
    expect(page.errors).toEqual([]);
  });
});

test("without WebGL2, a finger on a phone chooses what it taps, and nothing behind it", async () => {
  page = await AtlasPage.open("at=110,30,2.5", {
    ...noWebgl,
    width: 390,
    height: 844,
    touch: true,
  });
  await page.drawn.isDrawn();
  await page.drawn.tap(195, 320);
  expect(await page.headingOf("Country record")).not.toBe("");
  // The sheet that opens under the finger stays at half its height.
  expect(await page.heightOf("Record")).toBeLessThan(500);
});

describe("a map that ends", () => {
  test("comes back with its context, is drawn when that stays away, and can be tried again", async () => {
    page = await live.anew(`year=2004&${standing}`);
    await page.map.isReady();
    await page.drawn.loseContext(true);
    await page.drawn.hasStood(2);
    await page.map.clickAt(103, 33);
    expect(await page.headingOf("Country record")).toBe("China");
    await page.drawn.loseContext(false);
    // The reader goes on meanwhile.
    await page.chooseCountry("Mongolia");
    expect(await page.drawn.says()).toContain("The graphics card dropped the map");
    await page.drawn.outlines("MN");
    expect(page.errors).toEqual([]);
    await page.choose("Try the other map again");
    await page.drawn.hasStood(3);
  });

  test("is drawn when its worker cannot run", async () => {
    page = await live.anew(standing, (faults) => faults.isOutOfReach("mapWorker"));
    expect(await page.drawn.says()).toContain("A part of the map did not start");
    await page.map.clickAt(103, 33);
    expect(await page.headingOf("Country record")).toBe("China");
  });

  test("is drawn when its engine cannot be fetched", async () => {
    page = await live.anew(standing, (faults) => faults.isOutOfReach("mapEngine"));
    expect(await page.drawn.says()).toContain("The map engine did not load");
    await page.map.clickAt(103, 33);
    expect(await page.headingOf("Country record")).toBe("China");
  });
});
