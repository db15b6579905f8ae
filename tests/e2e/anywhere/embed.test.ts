import { afterEach, describe, expect, inject, test } from "vitest";
import { stories } from "#subject/stories/stories.ts";
import { FramedAtlas } from "../../support/hosts/framed-atlas.ts";
import { AtlasPage } from "../../support/page/atlas-page.ts";
import { withoutMap } from "../../support/page/page-options.ts";

let framed: FramedAtlas | undefined;

afterEach(async () => {
  expect(framed?.errors ?? []).toEqual([]);
  expect(framed?.foreignRequests ?? []).toEqual([]);
  await framed?.close();
  framed = undefined;
});

describe("in another site's frame that may only run scripts", () => {
  test("a view shows its map, year, title, legend, caveat and address under the embed's own policy; a story goes on, in a narrow frame and in a wide dark one", async () => {
    framed = await FramedAtlas.inSandbox("country=LA&year=2013&title=Nine%20%26%20one", {
      width: 716,
    });
    await framed.mapIsReady();
    expect(await framed.origin()).toBe("null");
    const { origin } = new URL(inject("site"));
    expect(await framed.policy()).toMatch(
      new RegExp(`^default-src 'none'; script-src 'self' ${origin}; style-src 'self' ${origin}; `),
    );
    expect(await framed.title()).toBe("Nine & one");
    for (const words of ["In 2013", "Schematic corridors, not paths.", "CC BY 4.0", "Withheld:"])
      await framed.shows(words);
    const buttons = await framed.namesOf("button");
    expect(buttons).toEqual(expect.arrayContaining(["Zoom in", "Zoom out"]));
    // The page around has not allowed it.
    expect(buttons).not.toContain("Fill the screen");
    expect(await framed.namesOf("region")).toEqual(expect.arrayContaining(["Map", "Laos"]));
    expect(await framed.address()).toMatch(/\/#country=LA&year=2013$/);
    expect(await framed.overflowsSideways()).toBe(false);
    expect(await framed.faults()).toEqual([]);

    const [first, second] = stories[0]?.steps ?? [];
    await framed.getsDark();
    await framed.resizeTo(280, 484);
    await framed.goTo(`story=${stories[0]?.id}`);
    await framed.isIn("dark");
    await framed.showsStep(first?.title.en ?? "");
    expect(await framed.overflowsSideways()).toBe(false);
    expect(await framed.faults()).toEqual([]);
    await framed.resizeTo(1000, 480);
    await framed.choose("Next");
    await framed.showsStep(second?.title.en ?? "");
    expect(await framed.address()).toContain(`story=${stories[0]?.id}&step=2`);
    expect(await framed.overflowsSideways()).toBe(false);
    expect(await framed.faults()).toEqual([]);
  });
});

describe("a drawn map in another site's frame", () => {
  const view = "at=115,30,3";

  test("lets the page around have the wheel, and says which key gives it to the map", async () => {
    framed = await FramedAtlas.inSandbox(view, { drawn: true, inLongPage: true });
    await framed.wheel(-400, "Control");
    await framed.addressBecomes(/,4$/);
    await framed.isNotScrolled();
    await framed.shows("A drawn map stands in for the live one.");
    const address = await framed.address();
    await framed.wheel(200);
    await framed.isScrolled();
    await framed.shows("Hold Ctrl and scroll to zoom the map");
    expect(await framed.address()).toBe(address);
  });

  test("lets it have one finger, and takes two", async () => {
    framed = await FramedAtlas.inSandbox(view, { drawn: true, inLongPage: true, touch: true });
    const [left, right] = [-30, 30];
    await framed.drawFingers(
      [
        { x: left, y: 0 },
        { x: 2 * left, y: 0 },
      ],
      [
        { x: right, y: 0 },
        { x: 2 * right, y: 0 },
      ],
    );
    await framed.addressBecomes(/,4$/);
    await framed.drawFingers(
      [
        { x: left, y: 50 },
        { x: left, y: -50 },
      ],
      [
        { x: right, y: 50 },
        { x: right, y: -50 },
      ],
    );
    await framed.addressBecomes(/at=[\d.]+,(?!30,)/);
    await framed.isNotScrolled();
    const address = await framed.address();
    await framed.drawFingers([
      { x: 0, y: 60 },
      { x: 0, y: -60 },
    ]);
    await framed.isScrolled();
    await framed.shows("Use two fingers to move the map");
    expect(await framed.address()).toBe(address);
  });
});

test("no other page may be framed, nor start a program that is not its own", async () => {
  const policies = await Promise.all(
    ["", "index.html", "embed.html", "assets/", "data/atlas.json"].map(async (path) => {
      const { headers } = await fetch(new URL(path, inject("site")));
      return headers.get("content-security-policy") ?? "";
    }),
  );
  const open = policies.map((policy) => policy.includes("frame-ancestors *"));
  expect(open).toEqual([false, false, true, false, false]);
  // The embed's own script says the rest, as only the page knows where it lies.
  const strict = policies.map((policy) => policy.startsWith("default-src 'none'"));
  expect(strict).toEqual([true, true, false, true, true]);
  expect(policies.join()).not.toMatch(/unsafe|script-src[^;]*(data|http)/);
});

test("the embed says what it may load before it loads anything", async () => {
  const html = await (await fetch(new URL("embed.html", inject("site")))).text();
  expect(html.search(/<(script|link|style)/)).toBe(
    html.indexOf('<script src="./embed-policy.js">'),
  );
});

test("the code from Share frames the view as tall as it is, and leads back to it", async () => {
  const page = await AtlasPage.open("country=LA&year=2013", withoutMap);
  await page.share.open();
  await page.share.giveTitle('"Laos" & <b>the river</b>');
  await page.share.says("only on this machine");
  await page.share.choose("Theme", "Dark");
  expect(await page.faults()).toEqual([]);
  const snippet = await page.share.snippet();
  await page.close();
  framed = await FramedAtlas.of(snippet);
  expect(await framed.title()).toBe('"Laos" & <b>the river</b>');
  expect(await framed.frameName()).toBe('"Laos" & <b>the river</b>');
  await framed.isIn("dark");
  // The picture is for pages that take out frames.
  expect(await framed.linksAround()).toBe(0);
  await framed.mapIsReady();
  await framed.fits();
  const wide = await framed.height();
  await framed.sayFromElsewhere(3);
  expect(await framed.height()).toBe(wide);
  await framed.resizeTo(360, 800);
  await framed.fits();
  await framed.choose("Fill the screen");
  await framed.shows("Leave the full screen");
  await framed.choose("Leave the full screen");
  await framed.fits();
  expect(await framed.openFullPage()).toBe("Laos");
});
