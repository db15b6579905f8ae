/** Questions that readers ask in few words: what states do, the newest number, a place in a year, who came. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { seriesOf } from "#atlas/numbers/series.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { yearsOf } from "#core/partial-date.ts";
import type { Stance } from "#model/model.ts";
import { BoldMatch } from "#reading/search/BoldMatch.tsx";
import { prepareSearch, searchAtlas } from "#reading/search/search-index.ts";
import { subject } from "#subject/subject.ts";

beforeAll(prepareSearch);

const first = (query: string) => searchAtlas(query).hits[0];

const countriesThat = (stance: Stance) =>
  [...atlas.records.values()].filter(
    (record) => !record.roles.includes("origin") && stanceIn(record, null) === stance,
  );

describe("what states do", () => {
  test.each<[string, Stance, string]>([
    ["which country sends people back", "returns", "Sends people back"],
    ["Who deports them?", "returns", "Sends people back"],
    ["which countries arrest", "arrests-varies", "Arrests, some sent back"],
    ["which countries let people pass", "lets-pass", "Lets people pass"],
    ["who sends people on to South Korea", "sends-to-south", "Sends on to the South"],
    ["who takes people in", "resettles", "Takes people in"],
    ["takes people in", "resettles", "Takes people in"],
  ])(
    "“%s” is answered with all countries that do, and each leads to its record",
    (query, stance, word) => {
      const countries = countriesThat(stance);
      const { answer, hits } = searchAtlas(query);
      expect(answer?.text).toContain(`${word}, as last known: `);
      expect(answer?.text.split(": ")[1]).toHaveLength(
        countries.map(({ name }) => name).join(", ").length + 1,
      );
      for (const { name } of countries) expect(answer?.text).toContain(name);
      const keys = hits.slice(0, countries.length).map(({ key }) => key);
      expect(keys.sort()).toEqual(countries.map(({ id }) => `country-${id}`).sort());
      const borne = new Set(answer?.claims.map(({ id }) => id));
      for (const { stances } of countries)
        expect(stances.at(-1)?.claims.some((claim) => borne.has(claim))).toBe(true);
    },
  );

  test("in a year it is answered as it was then", () => {
    const then = [...atlas.records.values()].filter(
      (record) => !record.roles.includes("origin") && stanceIn(record, 2005) === "returns",
    );
    const text = searchAtlas("which countries sent people back in 2005").answer?.text;
    expect(text).toContain("Sent people back, in 2005: ");
    for (const { name } of then) expect(text).toContain(name);
  });

  test("of a country that is named it is answered by itself", () => {
    const takeaway = atlas.records.get("CN")?.takeaway.text;
    expect(searchAtlas("who sends back people in china").answer?.text).toBe(takeaway);
  });
});

describe("numbers", () => {
  test("the newest number of arrivals is told with its year, however it is asked for", () => {
    const last = seriesOf(subject.firstSeries).points.findLast(({ from, to }) => from === to);
    for (const query of ["latest year", "this year", "how many last year", "most recent year"]) {
      const { answer, hits } = searchAtlas(query);
      expect(hits[0]?.key, query).toBe(`year-${last?.to}`);
      expect(answer?.text, query).toContain(
        `arrived in South Korea, in ${last?.to}: ${last?.high}`,
      );
      expect(
        answer?.claims.map(({ id }) => id),
        query,
      ).toEqual(last?.claims);
    }
    expect(searchAtlas("latest year in germany").answer?.text).toMatch(
      /^North Korean refugees in Germany at the end of the year, in \d{4}: \d/,
    );
  });

  test("a number of a year is that of the country which is named", () => {
    expect(searchAtlas("how many in germany in 2010").answer?.text).toMatch(
      /^North Korean refugees in Germany at the end of the year, in 2010: [\d,]+/,
    );
    expect(searchAtlas("how many in china in 2004").answer?.text).toMatch(/China/);
  });

  test("who asks for women is told their share", () => {
    const last = seriesOf("women-kr").points.findLast(({ from, to }) => from === to);
    for (const query of ["women", "how many women", "share of women"]) {
      const text = searchAtlas(query).answer?.text;
      expect(text, query).toMatch(
        new RegExp(
          `^Women among North Koreans who arrived in South Korea, in ${last?.to}: ${last?.high}`,
        ),
      );
    }
  });

  test("and how many they are, of all who came in that year", () => {
    const { text, claims } = searchAtlas("how many women").answer ?? {};
    const [, share, count, all] =
      text?.match(/: ([\d.]+)\s?%\. That is (\d+) of (\d+) people\.$/) ?? [];
    expect((100 * Number(count)) / Number(all)).toBeCloseTo(Number(share), 1);
    expect(claims?.map(({ id }) => id)).toContain("kr-arrivals-2025");
  });
});

describe("a country and a year", () => {
  test("lead to the country in that year, and to what happened nearest to it", () => {
    const { answer, hits } = searchAtlas("Mongolia 1999");
    expect(answer?.text).toBe("Mongolia: nothing is recorded for 1999.");
    expect(hits[0]).toMatchObject({ group: "country", name: "Mongolia" });
    expect(hits.some(({ key }) => key === "year-1999")).toBe(true);
    expect(searchAtlas("China 2004").answer?.text).toBe("China, 2004: Sent people back.");
    const there = allEvents.filter(({ place, when }) => place === "MN" && when !== undefined);
    const away = there.map(({ id, when }) => {
      const { from, to } = yearsOf(when ?? "");
      return { id, by: Math.abs((from ?? to ?? 0) - 1999) };
    });
    const nearest = away.sort((a, b) => a.by - b.by)[0];
    expect(hits.find(({ group }) => group === "event")?.key).toBe(`event-${nearest?.id}`);
  });

  test("of a country that counts every year the number of that year is told", () => {
    expect(searchAtlas("south korea 2009").answer?.text).toMatch(/in 2009: 2,914/);
  });
});

describe("words", () => {
  test.each(["airlift", "airlifts", "flight", "plane"])("“%s” finds the airlift first", (query) => {
    const [event] = searchAtlas(query).hits.filter(({ group }) => group === "event");
    expect(event?.name).toBe("Two flights take 468 people to South Korea");
    const flown = searchAtlas("flown").hits.map(({ key }) => key);
    expect(flown).toContain("event-vn-2004-airlift");
  });

  test("small words of a question find nothing by themselves", () => {
    for (const query of [
      "how long does it take",
      "how much does it hurt",
      "what does it do for them",
    ])
      expect(
        searchAtlas(query, true).hits.map(({ name }) => name),
        query,
      ).toEqual([]);
  });

  test("a route that is called so comes before countries that only tell of it", () => {
    expect(searchAtlas("laos").hits.slice(0, 2)).toMatchObject([
      { key: "country-LA" },
      { key: "route-laos-thailand" },
    ]);
  });

  test("one of a thing and many of it are found by each other", () => {
    expect(first("embassy")).toMatchObject({ key: "route-missions" });
    expect(first("embassies")).toMatchObject({ key: "route-missions" });
    const row = BoldMatch({ text: "Through embassies", query: "embassy" });
    expect(renderToStaticMarkup(row)).toContain("<b>embassies</b>");
    const brokers = searchAtlas("brokers", true).hits.map(({ key }) => key);
    expect(first("korea economic institute")?.key).toBe("source-kei-king-2020");
    expect(searchAtlas("broker", true).hits.map(({ key }) => key)).toEqual(brokers);
  });
});
