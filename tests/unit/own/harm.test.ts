/** The harm check: each planted fault is found for its reason, harmless things are not, and coarsening clears all. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFeatures } from "#own/harm/check-features.ts";
import { checkFile } from "#own/harm/check-file.ts";
import { checkText } from "#own/harm/check-text.ts";
import { coarsen, coarsenText } from "#own/harm/coarsen.ts";
import { coarsenGeometry } from "#own/harm/coarsen-geometry.ts";
import { type HarmReason, harmReasons } from "#own/harm/finding.ts";
import { operationalWords } from "#own/harm/operational-words.ts";
import { isCoarse, isFresh } from "#own/harm/precision.ts";
import type { OwnFeature, Value } from "#own/reading/reading.ts";
import { keepPrototypes, runs } from "../../support/hostile/hostile.ts";
import { utf8 } from "../../support/own-files/write-files.ts";

keepPrototypes();

const day = "2026-11-28";
const properties = (values: Readonly<Record<string, Value>>) => values;
const pointAt = (
  x: number,
  y: number,
  values: Readonly<Record<string, Value>> = {},
): OwnFeature => ({
  geometry: { type: "Point", coordinates: [x, y] },
  properties: properties(values),
  at: 1,
});
const lineOf = (...coordinates: number[][]): OwnFeature => ({
  geometry: { type: "LineString", coordinates },
  properties: {},
  at: 1,
});
const reasonsIn = (...features: OwnFeature[]) =>
  checkFeatures(features, day).map(({ reason }) => reason);

// Nobody has these numbers, and nobody is called so.
const planted: readonly (readonly [HarmReason, string])[] = [
  ["coordinates-in-words", "It lies at 42.9712, 129.8456 by the road."],
  ["coordinates-in-words", "위치는 42.97120 129.84560 이다."],
  ["coordinates-in-words", "Go to 42°58' and wait."],
  ["coordinates-in-words", "The code is 8Q7XW8GC+2V here."],
  ["coordinates-in-words", "Grid 52S CG 12345 67890."],
  ["map-link", "See https://www.google.com/maps/@42.9,129.8,15z for the place."],
  ["map-link", "///filled.count.soap"],
  ["map-link", "https://naver.me/abcdef"],
  ["recent-words", "Five people left last night."],
  ["recent-words", "어제 다섯 사람이 떠났다."],
  ["phone-number", "Call 010-1234-5678."],
  ["phone-number", "Call 01012345678 today"],
  ["phone-number", "+82 10 1234 5678"],
  ["phone-number", "Ring +66 2 123 4567 in the morning."],
  ["phone-number", "139 1234 5678"],
  ["phone-number", "서울 (02) 123-4567로"],
  ["mail-address", "write to someone@example.org"],
  ["chat-name", "KakaoTalk id: helper99"],
  ["chat-name", "위챗 아이디: helper99"],
  ["identity-number", "991231-1234567"],
  ["identity-number", "110101199003074514"],
  ["identity-number", "passport no. M12345678"],
  ["street-address", "lives at 12 Example Road"],
  ["street-address", "서울시 종로구 보기로 12"],
  ["street-address", "보기동 123-4번지"],
  ["exact-age", "A 34-year-old woman"],
  ["exact-age", "34세 여성"],
  ["person-name", "Her brother Kim Bogi-nam stayed."],
  ["person-name", "김보기 씨는 말했다."],
  ["person-name", "김보기(34)"],
  ["operational-word", "They swam."],
];

const operationalSentences: Readonly<Record<string, readonly [english: string, korean: string]>> = {
  disguise: ["Go disguised.", "변장한 사람"],
  frozen: ["It is frozen.", "얼어붙은 물"],
  shallow: ["It is shallow here.", "얕은 물"],
  ford: ["They waded.", "여울"],
  swim: ["They swam.", "헤엄"],
  raft: ["A raft lies there.", "뗏목"],
  night: ["Go at night.", "한밤"],
  crossing: ["A crossing point", "건너는 곳"],
  patrol: ["No patrols come.", "순찰"],
  shift: ["The shift changes.", "교대 시간"],
  camera: ["No camera sees it.", "감시 카메라"],
  watchtower: ["A guard post", "초소"],
  "blind-spot": ["A blind spot", "사각지대"],
  wire: ["Bring wire cutters.", "철조망을 넘는다"],
  smuggler: ["Ask the smuggler.", "밀수꾼"],
  bribe: ["They were bribed.", "뇌물"],
  fee: ["It is so much per person.", "브로커비"],
  forged: ["Forged letters", "위조"],
  hiding: ["A safe house", "은신처"],
  meeting: ["A meeting point", "접선"],
  phone: ["The phone number", "전화번호"],
};

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
    ["personal-column", pointAt(127, 37.5, { phone: 7 })],
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

test("fresh is less than 24 months ago, to the month", () => {
  expect(
    ["2024-11-30", "2024-10", "2024", "2026", "2023-01/2025"].map((date) => isFresh(date, day)),
  ).toEqual([true, false, true, true, true]);
});

describe("coarsening", () => {
  const coordinate = fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.integer({ min: -180, max: 180 }),
  );
  const position = fc.tuple(coordinate, coordinate).map(([x, y]) => [x, y / 2]);
  const positions = fc.array(position, { minLength: 2, maxLength: 6 });
  const ring = fc
    .array(position, { minLength: 3, maxLength: 6 })
    .map((all) => [...all, all[0] ?? [0, 0]]);
  const geometry = fc.oneof(
    position.map((coordinates) => ({ type: "Point", coordinates }) as const),
    positions.map((coordinates) => ({ type: "MultiPoint", coordinates }) as const),
    positions.map((coordinates) => ({ type: "LineString", coordinates }) as const),
    fc
      .array(positions, { minLength: 1, maxLength: 2 })
      .map((coordinates) => ({ type: "MultiLineString", coordinates }) as const),
    fc
      .array(ring, { minLength: 1, maxLength: 2 })
      .map((coordinates) => ({ type: "Polygon", coordinates }) as const),
    fc
      .array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((coordinates) => ({ type: "MultiPolygon", coordinates }) as const),
  );
  const text = fc.oneof(
    fc.constantFrom(...planted.map(([, each]) => each)),
    fc.string(),
    fc
      .tuple(
        fc.constantFrom(...planted.map(([, each]) => each)),
        fc.string(),
        fc.constantFrom(...planted.map(([, each]) => each)),
      )
      .map((parts) => parts.join("")),
  );
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom("2026-03-04", "2009-03-04T22:15:00Z", "03/04/2009 10:12", 2025, true, null),
  );
  const column = fc.constantFrom(
    "lat",
    "lon",
    "when",
    "phone",
    "note",
    "year",
    "__proto__",
    "위도",
    "name",
  );
  const feature = fc.record({
    geometry: fc.option(geometry),
    properties: fc
      .array(fc.tuple(column, value), { maxLength: 4 })
      .map((all) => Object.fromEntries(all)),
    at: fc.constant(1),
  });

  test("leaves nothing that the check marks, and changes nothing the second time", () => {
    fc.assert(
      fc.property(feature, (each) => {
        const coarse = coarsen([each], day);
        expect(checkFeatures(coarse, day)).toEqual([]);
        expect(coarsen(coarse, day)).toEqual(coarse);
        expect(Object.keys(coarse[0]?.properties ?? {})).toEqual(Object.keys(each.properties));
      }),
      runs(1000),
    );
  });

  test("leaves no text that the check marks", () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(checkText(coarsenText(each))).toEqual([]);
      }),
      runs(1000),
    );
  });

  test("moves no place farther than the grid is wide, and lets go of heights", () => {
    expect(coarsenGeometry({ type: "Point", coordinates: [127.12, 37.74, 80] })).toEqual({
      type: "Point",
      coordinates: [127, 37.5],
    });
    expect(
      coarsenGeometry({
        type: "LineString",
        coordinates: [
          [127.12, 37.5],
          [127.13, 37.5],
          [128.07, 38],
        ],
      }),
    ).toEqual({
      type: "LineString",
      coordinates: [
        [127.1, 37.5],
        [128.1, 38],
      ],
    });
    fc.assert(
      fc.property(geometry, (each) => {
        const coarse = coarsenGeometry(each);
        expect(coarse && isCoarse(coarse)).toBe(true);
      }),
      runs(500),
    );
  });

  test("takes the place from what is too fresh, and says what was left out", () => {
    const [fresh, old] = coarsen(
      [
        pointAt(127, 37.5, { when: "2026-03-04" }),
        pointAt(127, 37.5, {
          when: "2009-03-04T10:00",
          note: "Call 010-1234-5678 now",
          phone: "1",
        }),
      ],
      day,
    );
    expect(fresh).toEqual({ geometry: null, properties: { when: "2026-03-04" }, at: 1 });
    expect(old?.properties).toEqual({ when: "2009-03-04", note: "Call […] now", phone: "[…]" });
    expect(old?.geometry).toEqual({ type: "Point", coordinates: [127, 37.5] });
  });
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
