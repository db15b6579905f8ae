/** “Add a country” and “Add a route” of the README, followed step by step in a copy of the sources. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { copyHouse } from "../../support/made-up/copied-house.ts";

let house: Awaited<ReturnType<typeof copyHouse>> | undefined;
afterEach(() => house?.remove());

const madeUpRecord = () =>
  readFile(join(import.meta.dirname, "../../support/made-up/record.txt"), "utf8");

const madeUpRoute = `
  {
    id: "made-up",
    name: { en: "A way that is made up" },
    label: { en: "Made up" },
    checked: "2026-11-28",
    takeaway: { text: { en: "This way is made up for a test." }, claims: ["my-made-up"] },
    legs: [
      {
        from: "th-bangkok",
        to: "sg-singapore",
        means: "by air",
        period: "2010",
        crosses: ["TH", "SG"],
        claims: ["my-made-up"],
      },
    ],
    history: ["my-made-up"],
    withheld: { en: "Nothing is left out: this way is made up." },
  },
`;

const madeUpCorridor = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { leg: "made-up.1", from: "th-bangkok", to: "sg-singapore" },
      geometry: {
        type: "LineString",
        coordinates: [
          [100.5, 14],
          [102, 8],
          [104, 1.5],
        ],
      },
    },
  ],
};

test("a country and a route are added in the steps that the README gives", async () => {
  house = await copyHouse();
  // Add a country
  await house.insert("src/subject/places.ts", '  "PH",\n', '  "MY",\n');
  await house.insert("src/subject/record-paths.ts", '  PH: "', '  MY: "malaysia",\n');
  await house.write("src/subject/records/malaysia/record.ts", await madeUpRecord());
  const corpus = "src/subject/corpus.ts";
  await house.insert(
    corpus,
    "import { mongolia }",
    'import { malaysia } from "./records/malaysia/record.ts";\n',
  );
  await house.insert(corpus, "  philippines,\n", "  malaysia,\n");
  // Add a route
  await house.insert("src/subject/route-ids.ts", '  "dmz",\n', '  "made-up",\n');
  await house.write("geo/routes/made-up.geojson", JSON.stringify(madeUpCorridor));
  await house.insert("src/subject/routes.ts", '  {\n    id: "dmz",', madeUpRoute);
  const looks = "src/subject/route-looks.ts";
  await house.insert(looks, '  "dmz",\n', '  "made-up",\n');
  await house.insertBeforeEach(looks, /^ {4}dmz: "/, '    "made-up": "#5d4037",\n');
  const [faults, records] = await Promise.all([
    house.compile(),
    house.test("tests/records/atlas.test.ts", "tests/records/filing.test.ts"),
  ]);
  expect(faults).toBe("");
  expect(records).toContain(" passed");
  expect(records).not.toMatch(/failed|FAIL/);
}, 120_000);
