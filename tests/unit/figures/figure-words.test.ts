/** What a figure is called, what stands below it, and what it says to those who do not see it. */

import { geoDistance } from "d3-geo";
import { describe, expect, test } from "vitest";
import { atlas, claimById } from "#atlas/atlas.ts";
import { sources } from "#atlas/evidence/sources.ts";
import { isInUse, routeStanding } from "#atlas/numbers/in-year.ts";
import { dataDate, release } from "#atlas/outline/outline.ts";
import { projectionOf } from "#drawing/projection.ts";
import { scaleOf } from "#figures/composing/blocks/scale-block.ts";
import { prepareFigure } from "#figures/composing/compose-figure.ts";
import type { FigureView } from "#figures/composing/figure-options.ts";
import { finishFigure, ownWordsOfFigure } from "#figures/composing/finish-figure.ts";
import { sourcesLine } from "#figures/composing/foot-words.ts";
import { mapOf } from "#figures/composing/map-of.ts";
import { ofTakeaway } from "#figures/composing/own-words.ts";
import { altTextOf, captionOf } from "#figures/composing/scene-words.ts";
import { publishersOf, sourcesOf } from "#figures/composing/sources-shown.ts";
import { stanceWord } from "#languages/words/terms.ts";
import { stances } from "#model/model.ts";
import type { ClaimId } from "#subject/corpus.ts";
import type { SourceId } from "#subject/sources.ts";
import { withoutPublisher } from "#subject/without-publisher.ts";
import { extentOfCountry, extentOfRoute } from "#view/camera/extents.ts";
import {
  address,
  geography,
  homeView,
  itsOwn,
  sampleOptions,
  views,
} from "../../support/pictures/composed-figure.ts";
import { optionsFor } from "../../support/pictures/dialog-figure.ts";

const titleOf = (view: FigureView) => ownWordsOfFigure("map", { view }).title;

function readOut(view: FigureView) {
  const { shown } = prepareFigure(geography, { ...sampleOptions, view });
  return {
    shown,
    caption: captionOf(titleOf(view), shown, view),
    alternative: altTextOf(shown, view),
  };
}

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
      const { title, note } = ofTakeaway(record);
      const said = record.takeaway.text.toLowerCase();
      // Shortened, and told in other words only where the takeaway begins too long.
      if (record.headline === undefined)
        expect(said.startsWith(title.toLowerCase()), title).toBe(true);
      expect(said.endsWith(note.toLowerCase()), title).toBe(true);
      if (record.id !== atlas.finding.route) expect(title.length, title).toBeLessThanOrEqual(70);
      for (const [number] of title.matchAll(/\d+/g)) expect(said).toContain(number);
    }
  });

  test("no note says its title's sentence a second time", () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const again = [...atlas.records.values(), ...atlas.routes]
      .map(ofTakeaway)
      .filter(({ title, note }) => {
        const [head, told] = [wordsOf(title), wordsOf(note)];
        return told.length > 0 && head.slice(0, 5).every((word, i) => told[i] === word);
      });
    expect(again).toEqual([]);
  });

  test("a picture of one country or route shows what its title tells of: no flights without dots", () => {
    const told = [
      ...[...atlas.records.keys()].map((id) => `#country=${id}`),
      ...atlas.routes.map(({ id }) => `#route=${id}`),
    ].filter((hash) => /\b(flights?|flown)\b/i.test(optionsFor(hash, "column").title));
    expect(told.length).toBeGreaterThan(0);
    const dotless = told.filter(
      (hash) => !prepareFigure(geography, optionsFor(hash, "column")).shown.hasFlights,
    );
    expect(dotless).toEqual([]);
  });

  test("of a year, titles and notes tell nothing in the present", () => {
    const now = [...stances].filter((stance) => stance !== "none-known").map(stanceWord);
    const places = ["CN", "LA", "TH", "VN", "MN", "MM", "KH", "RU"].map((id) => `#country=${id}`);
    for (const hash of [...places, ...atlas.routes.map(({ id }) => `#route=${id}`)]) {
      const { title, note } = optionsFor(`${hash}&year=2016`, "slide");
      expect(now.filter((word) => title.includes(word))).toEqual([]);
      const takeaways = [...atlas.records.values(), ...atlas.routes].map(
        ({ takeaway: { text } }) => text,
      );
      expect(takeaways).not.toContain(note);
    }
  });

  test("no second line says only what the title says", () => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const { id } of atlas.routes) {
      const { title, note } = ownWordsOfFigure("map", { view: { ...homeView, route: id } });
      const said = new Set(wordsOf(title));
      const [first = ""] = note.split(/(?<=\.) /u);
      const others = wordsOf(first).filter((word) => !said.has(word));
      expect(others.length, `${title}. ${first}`).toBeGreaterThan(2);
    }
    const { headline, lead, route } = atlas.finding;
    const usual = ownWordsOfFigure("map", { view: { ...homeView, route } });
    expect(usual.title).toBe(headline);
    expect(lead.endsWith(usual.note)).toBe(true);
  });

  test("its own title of a year gives the year's number, or what was done then", () => {
    expect(titleOf(views.year)).toBe("Arrivals in South Korea: 2,914 in 2009");
    expect(titleOf({ ...homeView, country: "KR", year: 2009 })).toBe(titleOf(views.year));
    expect(titleOf({ ...homeView, country: "CN", year: 2004 })).toBe(
      "China in 2004: Sent people back",
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

  test.each(atlas.routes)(
    "in a picture of $id primary sources come first, and blogs last",
    ({ id }) => {
      const view = { ...homeView, route: id, extent: extentOfRoute(geography, id) };
      const { shown } = prepareFigure(geography, { ...sampleOptions, view });
      const kindsOf = (ids: readonly SourceId[]) => ids.map((each) => sources[each].kind);
      // Those of the route itself, which come before the others.
      const own = {
        ...shown,
        tints: [],
        incidents: [],
        legs: shown.legs.filter((leg) =>
          shown.routes.some((route) => route.id === id && route.legs.includes(leg)),
        ),
      };
      const kinds = kindsOf(sourcesOf(own, view));
      const primary = kinds.filter((kind) => kind === "official" || kind === "intergovernmental");
      expect(kinds.length).toBeGreaterThan(0);
      expect(kinds.slice(0, primary.length)).toEqual(primary);
      expect(kindsOf(sourcesOf(shown, view)).slice(0, 4)).not.toContain("other");
      const retold = kinds.indexOf("encyclopaedia");
      const rest = retold < 0 ? [] : kinds.slice(retold);
      expect(rest.filter((kind) => kind !== "encyclopaedia" && kind !== "other")).toEqual([]);
    },
  );

  test.each([
    ["", atlas.finding.claims],
    ...atlas.routes.map(({ id, takeaway }) => [`#route=${id}`, takeaway.claims] as const),
    ...[...atlas.records.values()]
      .filter(({ roles }) => !roles.includes("origin"))
      .map(({ id, takeaway }) => [`#country=${id}`, takeaway.claims] as const),
  ] as const)("the sources of “%s” begin with those of its title and note", (hash, claims) => {
    const options = optionsFor(hash, "slide");
    const { sources: named } = prepareFigure(geography, options);
    const told = new Set(
      claims.flatMap((id) => claimById(id).evidence.map(({ source }) => source)),
    );
    // Those of the finding stand beside those of the usual route.
    const usual = hash === `#route=${atlas.finding.route}` ? atlas.finding.claims : [];
    const all = new Set([
      ...told,
      ...usual.flatMap((id) => claimById(id).evidence.map(({ source }) => source)),
    ]);
    expect(told.size).toBeGreaterThan(0);
    expect(new Set(named.slice(0, all.size))).toEqual(all);
    // Under words of the maker's own they are as before.
    const other = prepareFigure(geography, { ...options, title: "Another", note: "" });
    expect(other.sources).toEqual(sourcesOf(other.shown, options.view));
  });

  test("a source whose publisher has no name comes last", () => {
    const unnamed = Object.entries(sources).filter(({ 1: { publisher } }) =>
      /\bnot named\b/.test(publisher),
    );
    expect(unnamed.map(([id]) => id).sort()).toEqual([...withoutPublisher]);
    const named = publishersOf([...withoutPublisher, "unhcr-2000"]);
    expect(named).toHaveLength(withoutPublisher.length + 1);
    expect(named[0]).toBe(sources["unhcr-2000"].publisher);
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
