/** Files as they come: whole, odd, in every encoding; each a layer or one fault that says where and why. */
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { faultOf, layerOf, placesOf, table } from "../../support/own-files/read-sample.ts";
import { dbfOf, shpOf, utf8, zipOf } from "../../support/own-files/write-files.ts";

const point = (x: unknown, y: unknown, properties: unknown = {}) => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [x, y] },
  properties,
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: "FeatureCollection", features });

const kml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${inside}\n</Document></kml>`;

describe("each kind of file is known by what it holds", () => {
  const topology: Topology = {
    type: "Topology",
    objects: { line: { type: "LineString", arcs: [0], properties: { name: "A" } } },
    arcs: [
      [
        [100, 20],
        [101, 21],
      ],
    ],
  };
  test.each([
    ["geojson", collection(point(127, 37.5))],
    ["geojson", JSON.stringify(point(127, 37.5))],
    ["geojson", '{"type":"Point","coordinates":[127,37.5]}'],
    ["geojson", `${JSON.stringify(point(1, 2))}\n\n${JSON.stringify(point(3, 4))}\n`],
    ["geojson", `\u001e${JSON.stringify(point(1, 2))}\n\u001e${JSON.stringify(point(3, 4))}\n`],
    ["topojson", JSON.stringify(topology)],
    ["table", table],
    ["table", table.replaceAll(",", "\t")],
    [
      "kml",
      kml("<Placemark><name>A</name><Point><coordinates>127,37</coordinates></Point></Placemark>"),
    ],
    ["gpx", '<gpx><wpt lat="37" lon="127"><name>A</name></wpt></gpx>'],
    ["shapefile", zipOf({ "a/b.shp": shpOf([[127, 37]]), "a/b.DBF": dbfOf("name", ["A"]) })],
    [
      "kml",
      zipOf({
        "doc.kml": utf8(
          kml("<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>"),
        ),
      }),
    ],
    ["table", zipOf({ "__MACOSX/._t.csv": utf8("x"), "t.csv": utf8(table) })],
  ])("%s", (format, file) => {
    const layer = layerOf(file);
    expect(layer.format).toBe(format);
    expect(layer.features.every(({ geometry }) => geometry)).toBe(true);
    expect(layer.faults).toEqual([]);
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["is empty", "", { kind: "empty" }],
    ["holds blank lines", "\n \n", { kind: "empty" }],
    [
      "breaks off",
      '{"type":"FeatureCollection",\n"features":[',
      { kind: "not-json", line: 2, cause: "open-bracket" },
    ],
    [
      "lacks a comma",
      '{"type":\n"Feature"\n"geometry":null}',
      { kind: "not-json", line: 3, cause: "comma" },
    ],
    [
      "breaks off in its second line",
      '{"type":"Point","coordinates":[1,2]}\n{"type":',
      { kind: "not-json", line: 2, cause: "value" },
    ],
    ["is JSON of another kind", '{"a":1}', { kind: "json-of-another-kind" }],
    ["has no features", collection(), { kind: "no-features" }],
    ["has a mark that is not closed", "<kml>\n<Document>\n</kml>", { kind: "not-xml", line: 3 }],
    ["is a page", "<html><body>404</body></html>", { kind: "unknown" }],
    ["is prose", "Once upon a time\nthere was a file", { kind: "unknown" }],
    ["has no rows", "name,lat,lon\n", { kind: "no-rows" }],
    [
      "has a quotation mark that stays open",
      'name,lat,lon\n"A,1,2\nB,3,4\n',
      { kind: "open-quote", line: 2 },
    ],
    ["is a topology without arcs", '{"type":"Topology","objects":{}}', { kind: "bad-topology" }],
    [
      "is a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2]),
      { kind: "encoding" },
    ],
    ["is a shapefile without its table", shpOf([[1, 2]]), { kind: "shapefile-alone" }],
    [
      "is a spreadsheet",
      zipOf({ "xl/workbook.xml": utf8("<workbook/>") }),
      { kind: "spreadsheet" },
    ],
    ["is a zip of pictures", zipOf({ "a.png": utf8("x") }), { kind: "zip-without-data" }],
    ["is half a zip", zipOf({ "a.csv": utf8(table) }).subarray(0, 60), { kind: "bad-zip" }],
    [
      "is half a shapefile",
      zipOf({ "a.shp": shpOf([[1, 2]]).subarray(0, 50) }),
      { kind: "bad-shapefile" },
    ],
    [
      "is in metres",
      collection(point(14_136_000, 4_518_000)),
      { kind: "metres", system: "web-mercator" },
    ],
    [
      "is in metres of a grid",
      "x,y\n198000,451000\n199000,452000\n",
      { kind: "metres", system: "grid" },
    ],
  ])("and %s is refused with its reason", (_, file, fault) => {
    expect(faultOf(file)).toEqual(fault);
  });
});

describe("what is odd in a file costs nothing else", () => {
  test("bad geometry is counted, with the first of each kind, and its feature stays", () => {
    const layer = layerOf(
      collection(
        point(127, 37.5, { name: "good" }),
        point("127", 37, { name: "text" }),
        point(null, 37),
        point(200, 37),
        { type: "Feature", geometry: { type: "LineString", coordinates: [[1, 2]] } },
        { type: "Feature", geometry: { type: "Circle" }, properties: {} },
        { type: "Feature", geometry: null, properties: { name: "none" } },
        7,
        point(500_000, 4_000_000),
      ),
    );
    expect(layer.features).toHaveLength(9);
    expect(layer.features.filter(({ geometry }) => geometry)).toHaveLength(1);
    expect(layer.faults).toEqual([
      { kind: "not-a-number", count: 2, first: 2 },
      { kind: "too-few-points", count: 1, first: 5 },
      { kind: "unknown-shape", count: 2, first: 6 },
      { kind: "outside", count: 1, first: 4 },
      { kind: "in-metres", count: 1, first: 9 },
    ]);
    expect(layer.features[1]?.properties).toEqual({ name: "text" });
  });

  test("an open ring is closed, and a third number is kept", () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1, 9],
    ];
    const layer = layerOf(JSON.stringify({ type: "Polygon", coordinates: [ring] }));
    const closed = [
      [0, 0],
      [1, 0],
      [1, 1, 9],
      [0, 0],
    ];
    expect(layer.features[0]?.geometry).toEqual({ type: "Polygon", coordinates: [closed] });
  });

  test("rows say their line, over empty lines and cells of several lines", () => {
    const layer = layerOf('name,lat,lon\n\n"two\nlines",37,127\n,,\n\nB,x,127\nC,,\n');
    expect(layer.features.map(({ at }) => at)).toEqual([3, 7, 8]);
    expect(layer.faults).toEqual([{ kind: "not-a-number", count: 1, first: 7 }]);
    expect(layer.features[2]?.geometry).toBeNull();
  });

  test("decimal commas, degrees and minutes are read", () => {
    const layer = layerOf(
      'sep=;\nort;lat;lon\nA;37,5;127,25\nB;37°30′N;127°15\'E\nC;"12.5 S";7W\n',
    );
    expect(placesOf(layer)).toEqual([
      [127.25, 37.5],
      [127.25, 37.5],
      [-7, -12.5],
    ]);
  });

  test("many decimals stay as they are written", () => {
    const layer = layerOf("lat,lon\n37.12345678901234,127.12345678901234\n");
    expect(placesOf(layer)).toEqual([[127.12345678901234, 37.12345678901234]]);
  });

  test("columns under one name, without a name, and more cells than names are all kept", () => {
    const layer = layerOf("a,a,,lat,lon\n1,2,3,37,127,more\n");
    expect(layer.features[0]?.properties).toEqual({
      ...{ a: "1", a_2: "2", column_3: "3", lat: "37", lon: "127", column_6: "more" },
    });
  });

  test("names of programs are names like others", () => {
    const json =
      '{"type":"Feature","geometry":null,"properties":{"__proto__":"p","constructor":"c"}}';
    for (const file of [
      json,
      "__proto__,constructor\np,c\n",
      kml(
        '<Placemark><ExtendedData><Data name="__proto__"><value>p</value></Data><Data name="constructor"><value>c</value></Data></ExtendedData></Placemark>',
      ),
    ]) {
      const [feature] = layerOf(file).features;
      expect(Object.entries(feature?.properties ?? {})).toEqual([
        ["__proto__", "p"],
        ["constructor", "c"],
      ]);
    }
  });

  test("one broken line of a topology does not take the others", () => {
    const shape = (...arcs: number[]) => ({ type: "LineString", arcs });
    const layer = layerOf(
      JSON.stringify({
        type: "Topology",
        objects: {
          all: { type: "GeometryCollection", geometries: [shape(0), shape(9), { type: null }] },
        },
        arcs: [
          [
            [0, 0],
            [10, 10],
          ],
        ],
        transform: { scale: [1, 1], translate: [100, 20] },
      }),
    );
    expect(layer.features.map(({ geometry }) => geometry?.type)).toEqual([
      "LineString",
      undefined,
      undefined,
    ]);
    expect(layer.faults).toEqual([{ kind: "no-coordinates", count: 1, first: 2 }]);
  });

  test("tracks keep their segments and when they begin and end", () => {
    const at = (lat: number, time: string) =>
      `<trkpt lat="${lat}" lon="100"><time>${time}</time></trkpt>`;
    const layer = layerOf(
      `<gpx><trk><name>T</name><trkseg>${at(1, "2009-01-01T00:00:00Z")}${at(2, "2009-01-02T00:00:00Z")}</trkseg><trkseg>${at(3, "2009-01-03T00:00:00Z")}${at(4, "2009-01-04T00:00:00Z")}</trkseg></trk></gpx>`,
    );
    expect(layer.features[0]?.geometry).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [100, 1],
          [100, 2],
        ],
        [
          [100, 3],
          [100, 4],
        ],
      ],
    });
    expect(layer.features[0]?.properties).toEqual({
      name: "T",
      begin: "2009-01-01T00:00:00Z",
      end: "2009-01-04T00:00:00Z",
    });
  });

  test("a mark of another name space, and an entity that would grow, are harmless", () => {
    const layer = layerOf(
      kml(
        "<Placemark><gx:Track><when>2009</when><gx:coord>1 2 0</gx:coord><gx:coord>3 4 0</gx:coord></gx:Track></Placemark>",
      ),
    );
    expect(layer.features[0]?.geometry?.type).toBe("LineString");
    const bomb =
      '<!DOCTYPE k [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<kml>\n<name>&b;</name></kml>';
    expect(faultOf(bomb)).toEqual({ kind: "not-xml", line: 3 });
  });
});

describe("what a file does not tell is asked", () => {
  test("which columns say where", () => {
    const file = "site;ost;nord\nA;127;37\n";
    const asking = layerOf(file);
    expect(asking.questions).toEqual([{ kind: "columns", columns: ["site", "ost", "nord"] }]);
    expect(asking.features).toHaveLength(1);
    const told = layerOf(file, { columns: { longitude: "ost", latitude: "nord" } });
    expect([told.questions, placesOf(told)]).toEqual([[], [[127, 37]]]);
  });

  test("whether pairs are exchanged", () => {
    const file = collection(point(37.5, 127), point(17.9, 102.6));
    const asking = layerOf(file);
    expect(asking.questions).toEqual([{ kind: "exchanged", count: 2, example: [37.5, 127] }]);
    expect(placesOf(layerOf(file, { isExchanged: true }))).toEqual([
      [127, 37.5],
      [102.6, 17.9],
    ]);
    expect(layerOf(file, { isExchanged: false }).faults).toEqual([
      { kind: "outside", count: 2, first: 1 },
    ]);
  });

  test("whether the day comes first or the month, where no date of the column tells", () => {
    const asking = layerOf("when,lat,lon\n03/04/2009,1,2\n05/05/2009,1,2\n");
    expect(asking.questions).toEqual([
      {
        ...{ kind: "dates", column: "when", example: "03/04/2009" },
        ...{ dayFirst: "2009-04-03", monthFirst: "2009-03-04" },
      },
    ]);
    expect(layerOf("when,lat,lon\n03/04/2009,1,2\n25/05/2009,1,2\n").questions).toEqual([]);
    expect(layerOf("when,lat,lon\n2009-03-04,1,2\n2009년 3월 4일,1,2\n").questions).toEqual([]);
    const answers = { isDayFirst: new Map([["when", true]]) };
    expect(layerOf("when,lat,lon\n03/04/2009,1,2\n", answers).questions).toEqual([]);
  });
});

test("200,000 points are read in every format that is text", () => {
  const numbers = Array.from({ length: 200_000 }, (_, i) => [
    100 + (i % 400) / 10,
    20 + (i % 300) / 10,
  ]);
  const files = [
    JSON.stringify({ type: "FeatureCollection", features: numbers.map(([x, y]) => point(x, y)) }),
    `lat,lon\n${numbers.map(([x, y]) => `${y},${x}`).join("\n")}`,
    `<gpx><trk><trkseg>${numbers.map(([x, y]) => `<trkpt lat="${y}" lon="${x}"/>\n`).join("")}</trkseg></trk></gpx>`,
  ];
  for (const file of files) {
    const { features } = layerOf(file);
    const [first] = features;
    const line =
      first?.geometry?.type === "MultiLineString" || first?.geometry?.type === "LineString";
    expect(line ? first.geometry.coordinates : features).toHaveLength(200_000);
  }
});
