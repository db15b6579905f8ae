/** The harm check: each planted fault is found for its reason, harmless things are not. */
import { describe, expect, test } from "vitest";
import { checkFeatures } from "#own/harm/check-features.ts";
import { checkFile } from "#own/harm/check-file.ts";
import { checkText } from "#own/harm/check-text.ts";
import { coarsen } from "#own/harm/coarsen.ts";
import { type HarmReason, harmReasons } from "#own/harm/finding.ts";
import { operationalWords } from "#own/harm/operational-words.ts";
import { isFresh } from "#own/harm/precision.ts";
import type { OwnFeature } from "#own/reading/reading.ts";
import {
  day,
  harmlessCrossings,
  operationalSentences,
  operationalTogether,
  planted,
  pointAt,
} from "../../support/own-files/planted.ts";
import { utf8 } from "../../support/own-files/write-files.ts";

const lineOf = (...coordinates: number[][]): OwnFeature => ({
  geometry: { type: "LineString", coordinates },
  properties: {},
  at: 1,
});
const reasonsIn = (...features: OwnFeature[]) =>
  checkFeatures(features, day).map(({ reason }) => reason);

describe("a planted fault is found in a text:", () => {
  test.each(planted)("%s in “%s”", (reason, text) => {
    expect(checkText(`All is well.\n${text}`).map((each) => [each.reason, each.at])).toEqual([
      [reason, 2],
    ]);
  });

  test.each(operationalWords)("the word $id, in English and Korean", ({ id }) => {
    const [english = "", korean = ""] = operationalSentences[id] ?? [];
    for (const text of [english, korean])
      expect(checkText(text).map(({ reason }) => reason)).toEqual(["operational-word"]);
  });
});

test.each(operationalTogether)("words that tell of a crossing together are found: %s", (text) => {
  expect(checkText(text).map(({ reason }) => reason)).toContain("operational-word");
});

test("of crossings and of guards much can be told that harms nobody", () => {
  expect(harmlessCrossings.filter((text) => checkText(text).length > 0)).toEqual([]);
});

describe("a planted fault is found in features:", () => {
  test.each<[HarmReason, OwnFeature]>([
    ["fine-point", pointAt(127.12, 37.5)],
    ["fine-point", { ...pointAt(0, 0), geometry: { type: "Point", coordinates: [127, 37.5, 80] } }],
    ["fine-shape", lineOf([127, 37.5], [127.55, 38])],
    ["fine-column", pointAt(127, 37.5, { lat: "37.5012" })],
    ["fine-column", pointAt(127, 37.5, { 경도: 127.0123 })],
    ["recent-date", pointAt(127, 37.5, { when: "2026-03-04" })],
    ["recent-date", pointAt(127, 37.5, { year: 2025 })],
    ["recent-date", pointAt(127, 37.5, { note: "2026년 3월 4일" })],
    ["recent-date", pointAt(127, 37.5, { when: "11/12/2024" })],
    ["time-of-day", pointAt(127, 37.5, { when: "2009-03-04T22:15:00Z" })],
    ["time-of-day", pointAt(127, 37.5, { when: "2009년 3월 4일 저녁 7시" })],
    ["personal-column", pointAt(127, 37.5, { phone: 7 })],
    ["personal-column", pointAt(127, 37.5, { address: "Bogi 7" })],
    ["personal-column", pointAt(127, 37.5, { 성명: "보기" })],
    ["person-name", pointAt(127, 37.5, { name: "Kim Bogi" })],
    ["person-name", pointAt(127, 37.5, { 이름: "김보기" })],
    ["phone-number", pointAt(127, 37.5, { "010-1234-5678": "x" })],
    ["exact-age", pointAt(127, 37.5, { note: "a 34-year-old" })],
    ["phone-number", pointAt(127, 37.5, { note: 821012345678 })],
  ])("%s", (reason, feature) => {
    expect(reasonsIn(feature)).toEqual([reason]);
  });
});

test("what is as coarse as the atlas, and harmless words, are not marked", () => {
  expect(
    reasonsIn(
      pointAt(127, 37.5, { name: "Seoul", lat: 37.5, lon: "127", when: "2009-03-04", count: 2026 }),
      pointAt(127, 37.5, { 이름: "원산시", name: "신의주시" }),
      lineOf([127.1, 37.5], [127.6, 38.2]),
      { geometry: null, properties: { when: "2026-03-04" }, at: 3 },
      { geometry: null, properties: { address: "https://example.org/a" }, at: 4 },
    ),
  ).toEqual([]);
  const harmless = [
    "In 2009 there were 2,914 people, of whom 2,252 were women.",
    "From 1998-2003 and in 2010/11, 20~39세, about 4,800 km (3.5 %).",
    "2009년 3월 2일 통계로 2011~2016년을 보면 1만 2,345명이다.",
    "https://example.org/2016/20161221-14085-12.html",
    "Ho Chi Minh City, Hong Kong, North Hamgyong; page 12, table 3.14",
  ];
  expect(harmless.flatMap(checkText)).toEqual([]);
});

test("a column that says once more where a point is, is found and left out whatever it is called", () => {
  const told = [pointAt(127.0312, 37.5127, { up: "127.0312", across: 37.5127, beds: 37 })];
  const columns = checkFeatures(told, day).map(({ reason, column }) => [reason, column]);
  expect(columns).toEqual([
    ["fine-point", null],
    ["fine-column", "up"],
    ["fine-column", "across"],
  ]);
  expect(coarsen(told, day)).toMatchObject([{ properties: { up: null, across: null, beds: 37 } }]);
});

test("a long text is read once, not once for each of its signs", () => {
  const endless = ["a", "가", "1", " ", "a.", "A b ", "/", "+1", "("];
  for (const sign of endless) expect(checkText(sign.repeat(100_000)).length).toBeLessThan(100_000);
  expect(checkText("They swam. ".repeat(5000))).toHaveLength(5000);
});

test("fresh is less than 24 months ago, to the month", () => {
  expect(
    ["2024-11-30", "2024-10", "2024", "2026", "2023-01/2025"].map((date) => isFresh(date, day)),
  ).toEqual([true, false, true, true, true]);
});

describe("a file's report", () => {
  test("names each finding with its place, its column and its reason, in a sentence", () => {
    const report = checkFile("a.csv", utf8("site,lat,lon,phone\nA,37.5123,127,1\n"), day);
    expect(report.findings.map(({ reason, at, column }) => [reason, at, column])).toEqual([
      ["fine-point", 2, null],
      ["fine-column", 2, "lat"],
      ["personal-column", 2, "phone"],
    ]);
    expect(report.told[0]).toBe("a.csv: 3 found.");
    expect(report.told[3]).toBe("  line 2, “phone”: “1”. The column tells of single persons.");
    const again = checkFile("b.geojson", utf8(report.coarse()), day);
    expect(again.told).toEqual(["b.geojson: nothing was found that could do harm."]);
  });

  test("takes words where there is no map, and says why a file cannot be read", () => {
    const story = checkFile("story.json", utf8('{"words":\n"They swam."}'), day);
    expect([story.format, story.findings.map(({ at }) => at)]).toEqual(["text", [2]]);
    const page = checkFile("page.html", utf8("<html><p>Call 010-1234-5678</p></html>"), day);
    expect(page.findings.map(({ reason }) => reason)).toEqual(["phone-number"]);
    const note = checkFile("note.txt", utf8("[Note] They swam."), day);
    expect(note.coarse()).toBe("[Note] They […].");
    const broken = checkFile("a.geojson", utf8('{"type":'), day);
    expect(broken.fault).toMatch(/line 1/);
  });

  test("looks at what a file says of itself, at names of columns, at letters that are written as codes", () => {
    const reasons = (file: string, text: string) =>
      checkFile(file, utf8(text), day).findings.map(({ reason }) => reason);
    const point = "<Placemark><Point><coordinates>127,37</coordinates></Point></Placemark>";
    const kml = `<kml><Document><description>Call 010-1234-5678</description>${point}</Document></kml>`;
    expect(reasons("a.kml", kml)).toEqual(["phone-number"]);
    const collection =
      '{"type":"FeatureCollection","note":"They swam.","features":[{"type":"Feature","geometry":null}]}';
    expect(reasons("a.geojson", collection)).toEqual(["operational-word"]);
    expect(reasons("note.csv", "They swam, it says\n, and came home\n")).toEqual([
      "operational-word",
    ]);
    const coded = '{"words": "so\\nswam \\uc5b4\\uc81c"}';
    expect(reasons("story.json", coded)).toEqual(["operational-word", "recent-words"]);
    expect(JSON.parse(checkFile("story.json", utf8(coded), day).coarse())).toEqual({
      words: "so\n[…] […]",
    });
  });

  test("knows a reason for each kind of harm", () => {
    expect([...new Set(Object.values(harmReasons))]).toEqual([
      "exact",
      "fresh",
      "personal",
      "operational",
    ]);
  });
});
