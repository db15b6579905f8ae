import MiniSearch from "minisearch";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { chronicleOf } from "#atlas/chronicle.ts";
import { allEvents } from "#atlas/events.ts";
import { leadingNumbers } from "#atlas/numbers/number-rows.ts";
import { seriesOf } from "#atlas/numbers/series.ts";
import { outline } from "#atlas/outline/outline.ts";
import { topicOf } from "#atlas/topics.ts";
import { fold } from "#core/fold.ts";
import { includesYear, yearsOf } from "#core/partial-date.ts";
import { m } from "#languages/compiled/messages.js";
import { BoldMatch } from "#reading/search/BoldMatch.tsx";
import { entries, type SearchGroup, type SearchHit } from "#reading/search/entries.ts";
import { placeAndYearFirst } from "#reading/search/place-and-year.ts";
import { SearchRow } from "#reading/search/SearchRow.tsx";
import { prepareSearch, searchAtlas } from "#reading/search/search-index.ts";
import { subject } from "#subject/subject.ts";
import { geography } from "../../support/pictures/composed-figure.ts";

beforeAll(prepareSearch);

const names = (query: string, kind: SearchGroup) =>
  searchAtlas(query).hits.flatMap(({ group, name }) => (group === kind ? [name] : []));

/** The row of a result, as it is shown. */
const rowOf = (hit: SearchHit, query: string) =>
  renderToStaticMarkup(createElement(SearchRow, { hit, query }));

/** Whether a result tells what it was found by, and not only that it tells of violence. */
const isShown = ({ told = "" }: SearchHit) =>
  ![m.content_note_violence(), m.content_note_distress()].some((note) => told.includes(note));

describe("search", () => {
  test("finds countries and routes by their names first", () => {
    expect(names("mongolia", "country")[0]).toBe("Mongolia");
    expect(names("gobi", "route")).toEqual(["Across the Gobi to Mongolia"]);
    expect(names("thail", "country")).toContain("Thailand");
  });

  test("finds terms by Hangul, Hanja and either romanisation", () => {
    for (const query of ["새터민", "saeteomin", "脫北者", "t'albukcha"]) {
      expect(names(query, "term").length, query).toBeGreaterThan(0);
    }
  });

  test("a question of which nothing is told leads to the place that it names", () => {
    expect(searchAtlas("is it safe in Vietnam").hits.map(({ name }) => name)).toEqual(["Vietnam"]);
    expect(searchAtlas("how much does it cost").hits).toEqual([]);
  });

  test("finds sentences, books, films and sources", () => {
    expect(names("airlift 2004", "claim").length).toBeGreaterThan(0);
    expect(names("nothing to envy", "work")).toContain(
      "Nothing to Envy: Ordinary Lives in North Korea",
    );
    expect(names("robert king", "source")).toContain("Number of North Korean Defectors Declines");
  });

  test("folds case, diacritics and width", () => {
    expect(fold("Hà Tĩnh ĐÀ ＡＢ")).toBe("ha tinh da ab");
    expect(names("ha tinh", "claim")).toEqual(names("Hà Tĩnh", "claim"));
    expect(names("ha tinh", "claim").length).toBeGreaterThan(0);
  });

  test("a question in plain words finds what holds most of them", () => {
    const sentBack = names("which country sends people back", "claim").join(" ");
    expect(sentBack).toMatch(/sen[dt]\w* .*back/i);
    expect(names("how many women", "claim").join(" ")).toMatch(/women/i);
    expect(searchAtlas("xqzzt women").hits).toEqual([]);
  });

  test("what is of the place and of the year that are named comes first", () => {
    const { stations } = geography;
    const all = entries([...stations.values()]).filter(({ group }) => group === "event");
    const search = new MiniSearch({ idField: "key", fields: ["name", "text"] });
    search.addAll(all);
    const inBeijing = allEvents.filter(({ at }) => at === "cn-beijing");
    const years = new Set(inBeijing.flatMap(({ when }) => (when ? [yearsOf(when).from] : [])));
    expect(years.size).toBeGreaterThan(2);
    for (const year of years) {
      const query = `Beijing ${year}`;
      const found = new Set(search.search(query).map(({ id }) => String(id)));
      const named = inBeijing.filter(({ when }) => when && includesYear(when, year ?? 0));
      const keys = named.map(({ id }) => `event-${id}`);
      const first = placeAndYearFirst(query, all)
        .filter(({ key }) => found.has(key))
        .slice(0, keys.length);
      expect(first.map(({ key }) => key).sort(), query).toEqual(keys.sort());
    }
    const [inChina] = searchAtlas("China 2004").hits.filter(({ group }) => group === "event");
    expect(all.find(({ key }) => key === inChina?.key)).toMatchObject({
      when: expect.stringMatching(/^2004/),
    });
  });

  test.each([
    ["a text that has room", "Guards drag a man out of an office in Beijing", "beijing", /^Guards/],
    [
      "what was found late",
      "In the spring of that year the embassy of another country was asked by them for help in Ulaanbaatar, where they stayed.",
      "ulaanbaatar",
      /^….{0,30}<b>Ulaanbaatar<\/b>/,
    ],
    [
      "most of what was found",
      "Of the people who lived there at the time not many were women, but of those who then came to Seoul in 2009 most were women.",
      "women 2009",
      /^….*<b>2009<\/b> most were <b>women<\/b>/,
    ],
  ])("a line begins so that what was found is seen: %s", (_, text, query, line) => {
    const row = BoldMatch({ text, query, isShort: true });
    const html = renderToStaticMarkup(row).replace(/<\/?span[^>]*>/g, "");
    expect(html).toMatch(line);
    expect(renderToStaticMarkup(BoldMatch({ text, query }))).not.toContain("…");
  });

  test("finds no word that is only like one that stands as it was typed, and what is mistyped all the same", () => {
    const { hits } = searchAtlas("brokers", true);
    expect(hits.length).toBeGreaterThan(2);
    for (const hit of hits.filter(isShown))
      expect(rowOf(hit, "brokers"), hit.key).toMatch(/<b>brokers?<\/b>/i);
    const { hits: nearly, looked = "" } = searchAtlas("embasssy");
    expect(nearly.map(({ key }) => key)).toContain("route-missions");
    for (const hit of nearly) expect(rowOf(hit, looked), hit.key).toMatch(/<b>embass/i);
  });

  test("a word that only begins as what was typed comes after those that stand so", () => {
    const all = entries([...geography.stations.values()]);
    const textOf = new Map(all.map(({ key, name, text }) => [key, fold(`${name} ${text}`)]));
    const ranks = searchAtlas("police", true).hits.map(({ key }) =>
      /\bpolice\b/.test(textOf.get(key) ?? ""),
    );
    expect(ranks.lastIndexOf(true)).toBe(ranks.filter(Boolean).length - 1);
    expect(ranks).toContain(true);
  });

  test.each([
    "embassy",
    "how many in china",
    "peak year",
    "why 2009",
    "gobi",
    "hanoi",
    "airlift",
    "csv",
  ])("every result shows what it was found by: %s", (query) => {
    const { hits, looked = query } = searchAtlas(query, true);
    const shown = hits.filter(isShown);
    expect(shown.length).toBeGreaterThan(0);
    for (const hit of shown) expect(rowOf(hit, looked), hit.key).toContain("<b>");
  });

  test("a result begins with what it is of: a year, a place, a record", () => {
    for (const query of ["china", "border", "2009 women", "embassy"]) {
      const { hits, looked = query } = searchAtlas(query, true);
      for (const hit of hits) {
        const row = rowOf(hit, looked).replace(/<[^>]*>/g, "");
        if (hit.group === "year") expect(row).toMatch(/^(?:19|20)\d\d /);
        if (hit.group === "claim") expect(row.startsWith(hit.begins ?? "none"), row).toBe(true);
        if (hit.group === "country") expect(row.startsWith(hit.name), row).toBe(true);
      }
    }
  });

  test("records that only tell of a year come after what is of that year", () => {
    for (const query of ["why 2009", "peak year"]) {
      const groups = searchAtlas(query).hits.map(({ group }) => group);
      expect(groups[0], query).toBe("year");
      expect(groups.indexOf("country"), query).toBeGreaterThan(groups.lastIndexOf("event"));
    }
  });

  test("a long name keeps its first words, and what was found late in it is seen", () => {
    const text = "Guards drag a man out of another country’s consular office in Ulaanbaatar";
    const row = BoldMatch({ text, query: "ulaanbaatar", isShort: true, isName: true });
    const html = renderToStaticMarkup(row);
    expect(html.replace(/<[^>]*>/g, "")).toBe(text);
    const seen = html.replace(/<span class="visually-hidden">.*?<\/span>/, "…");
    expect(seen.replace(/<\/?span[^>]*>/g, "")).toMatch(
      /^Guards drag a man….{0,24}<b>Ulaanbaatar<\/b>$/,
    );
  });

  test("finds nothing for nothing, and for nonsense", () => {
    for (const query of ["   ", "xqzzt"])
      expect(searchAtlas(query)).toEqual({ answer: null, hits: [], all: 0 });
  });
});

describe("a question", () => {
  test("how many are in a country is answered with its number, and what bears it", () => {
    const { answer, hits } = searchAtlas("How many in China?");
    expect(answer?.text).toMatch(/\d/);
    expect(answer?.claims.length).toBeGreaterThan(3);
    expect(hits[0]).toMatchObject({ group: "country", name: "China" });
  });

  test("why something turned in a year is answered by what sources give, or that none does", () => {
    expect(searchAtlas("why 2009").answer?.text).toMatch(/^No source read here gives a cause/);
    const fell = searchAtlas("why so few in 2021").answer;
    expect(fell?.text).toMatch(/border/);
    expect(fell?.claims.map(({ id }) => id)).toContain("kp-border-closed-2020");
  });

  test("the year in which most came is answered from the series, whatever words ask for it", () => {
    const { points } = seriesOf(subject.firstSeries);
    const years = points.filter(({ from, to }) => from === to);
    const most = years.reduce((a, b) => (b.high > a.high ? b : a));
    for (const query of ["peak year", "which year had the most", "most arrivals"]) {
      const { answer } = searchAtlas(query);
      expect(answer?.text, query).toContain(`North Koreans who arrived in South Korea: `);
      expect(answer?.text, query).toContain(
        `most in ${most.to}, ${most.high.toLocaleString("en")}`,
      );
      expect(answer?.claims.map(({ id }) => id)).toEqual(most.claims);
    }
    expect(searchAtlas("when did most come").answer?.about).toBe(String(most.to));
    expect(searchAtlas("peak in the united kingdom").answer?.text).toMatch(
      /^North Korean refugees in the United Kingdom at the end of the year: most in \d{4}, \d/,
    );
    expect(searchAtlas("why the peak of 2009").answer?.text).toMatch(/^No source read here/);
  });

  test("an answer's number says who was counted, and where", () => {
    expect(searchAtlas("how many in south korea").answer?.text).toMatch(
      /^North Koreans who arrived in South Korea, in all: [\d,]+ \((?:by )?\d{4}\)\.$/,
    );
    expect(searchAtlas("how many in thailand").answer?.text).toMatch(/9,622 .* 535 .* 2016/);
    expect(searchAtlas("how many in 2009").answer?.text).toMatch(
      /^North Koreans who arrived in South Korea, in 2009: 2,914/,
    );
    const counted = [...atlas.records.values()].filter(({ id }) => leadingNumbers(id) !== null);
    for (const { name } of counted) {
      const text = searchAtlas(`how many in ${name}`).answer?.text;
      expect(text, name).toMatch(/^North Korean/);
      expect(text, name).toContain(name);
    }
  });

  test("what a country does, a year, a number of a year and two years are answered", () => {
    const takeaway = atlas.records.get("LA")?.takeaway.text;
    expect(searchAtlas("what does laos do").answer?.text).toBe(takeaway);
    expect(searchAtlas("2009").answer?.text).toBe(chronicleOf(2009)?.text);
    expect(searchAtlas("how many in 2004").answer?.text).toContain("1,898");
    expect(searchAtlas("2009 vs 2021").answer?.label).toBe("Compare the two years");
  });

  test("how many were sent back is answered with the newest count that the record of it tells", () => {
    const [topic] = Object.values(outline.topics);
    const { answer, hits } = searchAtlas("how many were sent back");
    const [count] = answer?.claims ?? [];
    expect(topic && topicOf(topic.id).told).toContain(count);
    expect(answer?.text).toContain(count?.statement);
    expect(answer?.text).toMatch(/\d/);
    expect(hits[0]?.key).toBe(`topic-${topic?.id}`);
    expect(searchAtlas("how many did china send back").answer?.text).toBe(answer?.text);
    expect(searchAtlas("how many were sent back in 2002").answer?.text).toContain("4,809");
    expect(searchAtlas("sent back by force").hits[0]?.key).toBe(`topic-${topic?.id}`);
  });

  test("what is no question is only looked for, and every kind is found", () => {
    expect(searchAtlas("mongolia").answer).toBeNull();
    expect(names("airlift", "event").length).toBeGreaterThan(0);
    expect(names("2004", "year")[0]).toMatch(/^2004: /);
    expect(names("csv", "page")).toEqual(["Data"]);
    const [story] = outline.storyTitles;
    expect(names(story?.title ?? "", "story")).toContain(story?.title);
    const { hits, all } = searchAtlas("china");
    expect(searchAtlas("china", true).hits).toHaveLength(all);
    expect(hits.length).toBeLessThan(all);
  });
});
