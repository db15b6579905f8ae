/** What a figure is called, what stands below it, and what it says to those who do not see it. */

import { geoDistance } from "d3-geo";
import { describe, expect, test } from "vitest";
import type { Element } from "xast";
import { atlas, claimById, dataDate, release } from "#atlas/atlas.ts";
import { isInUse, routeStanding } from "#atlas/in-year.ts";
import { projectionOf } from "#drawing/projection.ts";
import { footBlocks } from "#figures/composing/blocks/foot-block.ts";
import { headBlock } from "#figures/composing/blocks/head-block.ts";
import { packColumns } from "#figures/composing/blocks/pack-columns.ts";
import { scaleOf } from "#figures/composing/blocks/scale-block.ts";
import { prepareStrip } from "#figures/composing/blocks/strip-figure.ts";
import { prepareFigure } from "#figures/composing/compose-figure.ts";
import type { FigureView } from "#figures/composing/figure-options.ts";
import { finishFigure, ownWordsOfFigure } from "#figures/composing/finish-figure.ts";
import { printedAddresses, sourcesLine } from "#figures/composing/foot-words.ts";
import { mapOf } from "#figures/composing/map-of.ts";
import { titleAndRest } from "#figures/composing/own-words.ts";
import { altTextOf, captionOf } from "#figures/composing/scene-words.ts";
import { boxOfText, setParagraph } from "#figures/composing/set-text.ts";
import { sourcesOf } from "#figures/composing/sources-shown.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { extentOfCountry, extentOfRoute } from "#view/extents.ts";
import {
  address,
  geography,
  homeView,
  itsOwn,
  sampleOptions,
  views,
} from "../../support/pictures/composed-figure.ts";
import { textOf } from "../../support/pictures/drawn-map.ts";

const titleOf = (view: FigureView) => ownWordsOfFigure("map", { view }).title;

function readOut(view: FigureView) {
  const { shown } = prepareFigure(geography, { ...sampleOptions, view });
  return {
    shown,
    caption: captionOf(titleOf(view), shown, view),
    alternative: altTextOf(shown, view),
  };
}

/** Looks and shapes of a figure's paths. */
function pathsOf(tree: Element): { fill: string; stroke: string; d: string }[] {
  const own = tree.attributes;
  const path = { fill: own["fill"] ?? "", stroke: own["stroke"] ?? "none", d: own["d"] ?? "" };
  const inside = tree.children.flatMap((child) => (child.type === "element" ? pathsOf(child) : []));
  return tree.name === "path" ? [path] : inside;
}

test("no line of a title ends in a word that leans on the next", () => {
  for (let width = 160; width < 600; width += 10) {
    const { texts } = headBlock(
      {
        title: "Leaving North Korea: By sea, to Japan or the South, 2009",
        note: "",
        time: "in 2009",
        accent: "#000000",
      },
      width,
      { medium: "page", scale: 1, shrink: 1 },
      { title: 9, note: 9 },
    );
    const lines = texts.map(({ text }) => text).filter((text) => text.includes(" "));
    expect(
      lines.filter((text) => /\s(by|to|and|the|of|or|over|through|into)$/iu.test(text)),
    ).toEqual([]);
  }
});

describe("the words of a map's figure", () => {
  test("its own title states what the data say first, and the note goes on", () => {
    const { headline, lead } = atlas.finding;
    expect(ownWordsOfFigure("map", { view: views.home })).toEqual({ title: headline, note: lead });
    expect(ownWordsOfFigure("map", { view: views.route })).toEqual({
      title: "A much shorter way than the usual one, across the Gobi",
      note: "Mongolia sends the people it finds on to South Korea. Tighter border control has all but closed it since about 2007.",
    });
    expect(titleOf({ ...homeView, route: atlas.finding.route })).toBe(headline);
    for (const record of [...atlas.records.values(), ...atlas.routes]) {
      const { title, note } = titleAndRest(record.takeaway.text);
      const said = record.takeaway.text.toLowerCase();
      // Shortened, never told in other words.
      expect(said.startsWith(title.toLowerCase())).toBe(true);
      expect(said.endsWith(note.toLowerCase())).toBe(true);
    }
  });

  test("its own title of a year gives the year's number, or what was done then", () => {
    expect(titleOf(views.year)).toBe("Arrivals in South Korea: 2,914 in 2009");
    expect(titleOf({ ...homeView, country: "KR", year: 2009 })).toBe(titleOf(views.year));
    expect(titleOf({ ...homeView, country: "CN", year: 2004 })).toBe(
      "China in 2004: Sends people back",
    );
    expect(titleOf({ ...homeView, route: "vietnam", year: 2004 })).toBe(
      "Through Vietnam in 2004: reported",
    );
    expect(titleOf({ ...homeView, country: "KP", year: 2004 })).toBe("North Korea, 2004");
  });

  test("the caption counts the routes that are drawn, and gives version and licence", () => {
    const { caption } = readOut({ ...views.home, hiddenRoutes: ["sea", "dmz"] });
    expect(caption).toContain("Routes shown: 7 of the 9");
    expect(caption).toContain(release);
    expect(caption).toContain("CC BY 4.0");
  });

  test("the alternative text tells routes with their countries, tints and incidents", () => {
    const { alternative } = readOut(views.home);
    expect(alternative).toContain(
      "Through Laos to Thailand: North Korea, China, Laos, Thailand and South Korea.",
    );
    expect(alternative).toContain("Sends people back: China.");
    expect(alternative).toContain("Country of origin: North Korea.");
    expect(alternative).toMatch(/Incidents marked, by country: China \d+/);
  });

  test("in a year, it tells what was in use then", () => {
    const { caption, alternative } = readOut(views.year);
    const inUse = atlas.routes.filter((route) => isInUse(routeStanding(route, 2009)));
    expect(caption).toContain(
      `Routes reported in 2009: ${inUse.length} of ${atlas.routes.length}.`,
    );
    expect(alternative).toContain("in 2009");
    expect(alternative).not.toContain("By sea");
    expect(alternative).toMatch(/Through Laos to Thailand: .*; reported\./);
  });

  test("a route leads only through the countries of its legs in use", () => {
    const { alternative } = readOut({ ...homeView, year: 2016 });
    expect(alternative).toContain("Through Vietnam: North Korea, China and Vietnam; reported.");
    expect(readOut(homeView).alternative).toMatch(
      /Through Vietnam: North Korea, China, Vietnam, Laos, .*and South Korea\./,
    );
  });

  test("what is hidden or out of sight is not told of", () => {
    const hidden = readOut({ ...views.home, hiddenRoutes: ["sea"] }).alternative;
    expect(hidden).not.toContain("By sea");
    const mongolia = readOut(views.route).alternative;
    expect(mongolia).toContain("“Across the Gobi to Mongolia” stands out");
    expect(mongolia).not.toMatch(/Sends on to the South: [^.]*Thailand/);
  });

  test("the sources are those behind what is shown", () => {
    const { shown } = readOut(views.route);
    const none = { ...shown, legs: [], tints: [], incidents: [] };
    expect(sourcesOf(none, homeView)).toEqual([]);
    const [incident] = shown.incidents;
    const alone = sourcesOf({ ...none, incidents: incident ? [incident] : [] }, homeView);
    expect(new Set(alone)).toEqual(
      new Set(incident?.accounts.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
    );
    expect(sourcesOf(shown, homeView).length).toBeGreaterThan(alone.length);
  });

  test("the sources are those of the legs in sight, and those of the figure's subject come first", () => {
    const laos: FigureView = {
      ...homeView,
      country: "LA",
      extent: extentOfCountry(geography, "LA"),
    };
    const { shown } = readOut(laos);
    const everyLeg = shown.routes.flatMap(({ legs }) => legs);
    const unseen = everyLeg.filter((leg) => !shown.legs.includes(leg));
    expect(unseen.length).toBeGreaterThan(0);
    const sourcesIn = (told: readonly { readonly claims: readonly ClaimId[] }[]) =>
      told.flatMap(({ claims }) =>
        claims.flatMap((id) => claimById(id).evidence.map(({ source }) => source)),
      );
    const bare = { ...shown, tints: [], incidents: [] };
    expect(new Set(sourcesOf(bare, laos))).toEqual(new Set(sourcesIn(shown.legs)));
    const ofLaos = shown.legs.filter(({ crosses }) => crosses.includes("LA"));
    const first = new Set(sourcesIn(ofLaos));
    expect(first.size).toBeLessThan(new Set(sourcesIn(shown.legs)).size);
    expect(new Set(sourcesOf(bare, laos).slice(0, first.size))).toEqual(first);
  });

  test("a line of sources counts those that it does not name", () => {
    const names = ["A", "B", "C", "D", "E"];
    const said = (named: number) =>
      sourcesLine(names, named, "full")
        .map(({ text }) => text)
        .join(" ");
    expect(said(3)).toBe("Sources: A; B; C and 2 more; the atlas names them sentence by sentence.");
    expect(said(5)).toBe("Sources: A; B; C; D; E.");
  });

  test("the files' metadata repeats all of it", () => {
    const options = { ...sampleOptions, view: views.route };
    const finished = finishFigure(geography, "map", options, itsOwn);
    const { meta, alternative, caption, subject } = finished;
    expect(readOut(views.route)).toMatchObject({ caption, alternative });
    expect(meta).toMatchObject({ alternative, description: caption, address, date: dataDate });
    expect(meta.source).toContain("; ");
    expect(subject).toBe("mongolia");
  });
});

describe("the years chart", () => {
  const { alternative, title, caption, svg } = finishFigure(
    geography,
    "strip",
    sampleOptions,
    itsOwn,
  );

  test("is told with every year once, and numbers for several years as such", () => {
    expect(title).toBe("Arrivals in South Korea");
    expect(alternative.match(/1,043/g)).toHaveLength(1);
    expect(alternative).toContain("1,043 in 1999–2001");
    expect(alternative).toContain("2009: 2,914");
    expect(caption).toContain("A flow: each person counts once.");
  });

  test("writes what its notes say over their years, and the chosen year's number over its own", () => {
    const notes = ["947 up to 1998", "1,043 in 1999–2001", "Peak: 2,914", "2025: 223"];
    const textsIn = (year: number) => {
      const options = { ...sampleOptions, view: { ...views.year, year } };
      const [chart] = prepareStrip(options).blocks.filter(({ name }) => name === "chart");
      return chart?.texts ?? [];
    };
    const texts = textsIn(2004);
    const words = texts.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining([...notes, "1,898"]));
    expect(texts.find(({ text }) => text === "2004")?.type.face).toBe("semibold");
    const [bucket, peak] = ["947 up to 1998", "Peak: 2,914"].map((words) =>
      texts.find(({ text }) => text === words),
    );
    expect(bucket?.x).toBeLessThan(peak?.x ?? 0);
    expect(bucket?.baseline).toBeGreaterThan(peak?.baseline ?? Number.POSITIVE_INFINITY);
    // The peak's own number is not written twice.
    expect(textsIn(2009).filter(({ text }) => text === "2,914")).toEqual([]);
  });

  test("draws a block that is open at one side as a block, not as a wedge", () => {
    // A path that is filled comes back to where it began, by itself or by an arc.
    const open = pathsOf(svg).filter(({ d }) => /^M[^zZ]*V[^zZ]*$|^M[^zZ]*H[^zZ]*V/.test(d));
    expect(open.length).toBeGreaterThan(1);
    expect(open.filter(({ fill }) => fill !== "none")).toEqual([]);
  });

  test("says what its buckets are", () => {
    expect(textOf(svg).replace(/\s+/g, " ")).toContain("1,043 in 1999–2001");
  });
});

test("the scale holds half-way up the map", () => {
  const map = mapOf({ ...sampleOptions, view: views.route }, 700, 500);
  const { kilometres, pixels, latitude } = scaleOf(map, 120);
  const { unproject } = projectionOf(map.camera, 700, 500);
  const middle = { x: 350, y: 250 };
  // A short stretch: a long one would run along the parallel, and not straight.
  const stretch = geoDistance(unproject(middle), unproject({ x: 351, y: 250 })) * 6371;
  expect(stretch * pixels).toBeCloseTo(kilometres, -1.5);
  expect(latitude).toBeGreaterThan(37);
  expect(pixels).toBeLessThanOrEqual(120);
});

test("the map shows its extent whole", () => {
  const [west, south, east, north] = extentOfRoute(geography, "mongolia");
  const { map } = prepareFigure(geography, { ...sampleOptions, view: views.route });
  const { project } = projectionOf(map.camera, map.width, map.height);
  const [upper, lower] = [project([west, north]), project([east, south])];
  expect(Math.min(upper.x, upper.y)).toBeGreaterThan(0);
  expect([lower.x < map.width, lower.y < map.height]).toEqual([true, true]);
});

describe("setting type", () => {
  const span = { text: "", face: "regular", ink: "text" } as const;
  const set = (text: string, width: number, mostLines?: number) =>
    setParagraph([{ ...span, text }], {
      size: 10,
      width,
      lineHeight: 1.3,
      ...(mostLines && { mostLines }),
    }).texts;

  test("keeps every word, in lines that are not too wide", () => {
    const text = "Where the ways cross borders is left out, because it could endanger people.";
    const lines = set(text, 90);
    expect(lines.map((line) => line.text).join(" ")).toBe(text);
    for (const line of lines) expect(boxOfText(line).right).toBeLessThanOrEqual(90.001);
  });

  test("breaks a word that no line can hold, and cuts what is too long", () => {
    const lines = set("m".repeat(40), 90);
    expect(lines.map(({ text }) => text).join("")).toBe("m".repeat(40));
    const cut = set("one, two, three, four, five, six, seven", 60, 2);
    expect(cut).toHaveLength(2);
    expect(cut[1]?.text).toMatch(/[a-z]…$/);
  });
});

test("columns keep the order, and are as low as they can be", () => {
  const items = [4, 1, 1, 2, 3, 1].map((height) => ({ height, gap: 1 }));
  const { placed, height } = packColumns(items, 2);
  expect(placed.map(({ column }) => column)).toEqual([0, 0, 0, 1, 1, 1]);
  expect(height).toBe(8);
  expect(packColumns(items, 1).height).toBe(17);
});

describe("the code of the address", () => {
  const manner = { isCompact: false, wording: "short", sourceLines: 2, qr: true } as const;
  const facts = { publishers: ["A"], version: "1", date: "2026-11-24", year: null, hasMap: true };
  const codeOf = (shown: string, width: number) =>
    footBlocks({ ...facts, address: shown }, manner, width, { medium: "page", scale: 1, shrink: 1 })
      .code;
  const millimetres = (pixels: number) => (pixels * 25.4) / 96;

  test("is 18 millimetres wide at least, and wider for a long address", () => {
    const short = codeOf("https://example.org/", 700)?.width ?? 0;
    expect(millimetres(short)).toBeGreaterThanOrEqual(18);
    expect(codeOf(`${address}&hide=sea,dmz,missions,russia`, 700)?.width).toBeGreaterThan(short);
  });

  test("is left out where it would leave the words no room", () => {
    expect(codeOf(address, 170)).toBeNull();
    expect(codeOf(address, 340)).not.toBeNull();
  });
});

test("an address is printed without what nobody types, and may lose what its code still has", () => {
  expect(printedAddresses(address)).toEqual([
    "example.org/the-long-way-south/#route=laos-thailand&year=2009&at=112.43,30.12,3.1",
    "example.org/the-long-way-south/#route=laos-thailand&year=2009",
    "example.org/the-long-way-south",
  ]);
});

describe("an address that is too long for a code", () => {
  const long = `https://example.org/#told=${"A".repeat(2493)}`;
  test.each(["map", "legend", "strip"] as const)(
    "leaves %s whole, without the code, and known",
    (kind) => {
      const options = { ...sampleOptions, address: long };
      const figure = finishFigure(geography, kind, options, itsOwn);
      expect(figure.hasCode).toBe(false);
      expect(figure.meta.address).toBe(long);
      expect(finishFigure(geography, kind, sampleOptions, itsOwn).hasCode).toBe(true);
    },
  );
});
