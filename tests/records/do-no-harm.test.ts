/** The rules of do-no-harm, on what the build publishes; those on its words are in harmless-words.test.ts. */

import type { LineString, Point, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { atlas } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { familyOf } from "#atlas/evidence/confidence.ts";
import { dataDate } from "#atlas/outline/outline.ts";
import { contains, lengthOf } from "#core/geometry.ts";
import { yearsOf } from "#core/partial-date.ts";
import { anchors } from "#geo/anchors.ts";
import { buildBasemap, landOf } from "#geo/basemap.ts";
import { countriesAlong, readRoute } from "#geo/corridors.ts";
import { legCurves, publishAll, publishRoutes } from "#geo/publish.ts";
import { checkFeatures } from "#own/harm/check-features.ts";
import { checkFile } from "#own/harm/check-file.ts";
import { isFresh, isHalfDegree, isTenth } from "#own/harm/precision.ts";
import { anchorIds } from "#subject/places.ts";
import { routeIds } from "#subject/route-ids.ts";
import knownWords from "../support/texts/known-words.json" with { type: "json" };
import { publicNames } from "../support/texts/public-names.ts";
import { unitsOf } from "../support/texts/units-of-measures.ts";

const routes = publishRoutes();
const files = publishAll();

const lineOf = (coordinates: Position[]): LineString => ({ type: "LineString", coordinates });

describe("1. stations", () => {
  test("stand on a half-degree grid and name a cited source", () => {
    for (const id of anchorIds) {
      const { position, source } = anchors[id];
      expect(position.every(isHalfDegree), id).toBe(true);
      expect(source, id).toBeTruthy();
    }
  });

  test("are countries, capitals, cities of over a million, or provinces; border towns are none", () => {
    const borderTowns =
      /dandong|tumen|hunchun|changbai|helong|yanji|longjing|hyesan|musan|hoeryong|sinuiju|dongxing|mong cai|tachilek|chiang saen|mae sai|erenhot|erlian|zamyn|xishuangbanna/i;
    for (const [id, { name, kind }] of Object.entries(anchors)) {
      expect(["country", "capital", "city", "province"], id).toContain(kind);
      expect(name.en, id).not.toMatch(borderTowns);
    }
    for (const [name, text] of files) {
      if (!/routes|stations|atlas\.json/.test(name)) continue;
      const drawn = JSON.stringify(JSON.parse(text).features ?? JSON.parse(text).anchors);
      expect(drawn, name).not.toMatch(borderTowns);
    }
  });

  test("legs begin and end at their anchors, with few shape points, on whole degrees or at a province", () => {
    const provinces = Object.values(anchors).filter(({ kind }) => kind === "province");
    const isCoarse = (point: Position) =>
      point.every(Number.isInteger) ||
      provinces.some(({ position }) => position.join() === point.join());
    for (const route of routeIds) {
      for (const { leg, from, to, line } of readRoute(route)) {
        const ends = [from, to].map((id) => anchorIds.find((anchor) => anchor === id));
        expect(
          ends.every((end) => end !== undefined),
          leg,
        ).toBe(true);
        const [first, last] = ends.map((end) => (end ? anchors[end].position : []));
        expect(line[0], leg).toEqual(first);
        expect(line.at(-1), leg).toEqual(last);
        expect(line.slice(1, -1).every(isCoarse), leg).toBe(true);
        const steps = line.slice(1).map((point, i) => lengthOf(lineOf([line[i] ?? point, point])));
        // So far from point to point that nobody could follow it.
        if (line.length > 2) expect(Math.min(...steps), leg).toBeGreaterThan(60);
        expect(line.length, leg).toBeLessThanOrEqual(7);
      }
    }
  });
});

describe("2. corridors", () => {
  test("are published at a tenth of a degree, the same at every build", () => {
    for (const { geometry, properties } of routes.features) {
      expect(geometry.coordinates.flat().every(isTenth), properties.leg).toBe(true);
    }
    expect(JSON.stringify(publishRoutes())).toBe(JSON.stringify(routes));
  });

  test("cross the countries that they declare, computed from the map", () => {
    const countries = landOf(buildBasemap());
    for (const { properties } of routes.features) {
      const curve = legCurves().get(properties.leg);
      const leg = atlas.routes
        .flatMap(({ legs }) => legs)
        .find(({ from, to }) => from === properties.from && to === properties.to);
      if (!leg || !curve) throw new Error(`No record of ${properties.leg}.`);
      expect(countriesAlong(leg, curve, countries), properties.leg).toEqual(properties.crosses);
    }
    for (const id of anchorIds) {
      if (id === "sg-singapore") continue; // smaller than the half-degree grid
      const home = countries.find(({ properties }) => properties.id === anchors[id].place);
      expect(home && contains(home, anchors[id].position), `${id} lies in its country`).toBe(true);
    }
  });
});

describe("4. time is coarse with place", () => {
  test("a route's periods are in years", () => {
    for (const { legs } of atlas.routes) {
      for (const { period } of legs) expect(period).toMatch(/^(\d{4}~?|\.\.)(\/(\d{4}~?|\.\.))?$/);
    }
  });

  test("incidents are over 24 months old, or two independent sources tell of them", () => {
    for (const { id, when, accounts } of allEvents) {
      if (when === undefined) continue;
      const evidence = accounts.flatMap((account) => account.evidence);
      const families = new Set(evidence.map(({ source }) => familyOf(source)));
      expect(!isFresh(when, dataDate) || families.size > 1, id).toBe(true);
      expect(yearsOf(when).from, id).not.toBeNull();
    }
  });
});

describe("6. figures keep their measure", () => {
  test("every figure is counted in a unit that belongs to its measure", () => {
    const misfits = atlas.claims.flatMap(({ id, figures = [] }) =>
      figures
        .filter(({ measure, unit }) => !unitsOf[measure].includes(unit))
        .map(({ measure, unit }) => `${id}: ${measure} in ${unit}`),
    );
    expect(misfits).toEqual([]);
  });
});

describe("7. withheld is said", () => {
  test("in every route's record and in the published data", () => {
    for (const { withheld } of atlas.routes) expect(withheld).toContain("left out");
    expect(files.get("data/atlas.json")).toContain("Withheld:");
  });
});

describe("8. the picture does not threaten", () => {
  test("no route is drawn in red", async () => {
    const { themes } = await import("#symbology/themes.ts");
    for (const theme of Object.values(themes)) {
      for (const [route, colour] of Object.entries(theme.route)) {
        const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
          Number.parseInt(colour.slice(at, at + 2), 16),
        );
        const red = r > 140 && r > 1.8 * g && r > 1.8 * b;
        expect(red, `${theme.name} ${route}`).toBe(false);
      }
    }
  });
});

describe("14. the reader's own", () => {
  test("is held to what the atlas' own maps pass", () => {
    const maps = [...files].filter(([name]) => /\.geojson$/.test(name));
    expect(maps.length).toBeGreaterThan(0);
    for (const [name, text] of maps) {
      const { format, findings } = checkFile(name, new TextEncoder().encode(text), dataDate);
      expect([format, findings], name).toEqual(["geojson", []]);
    }
    const known = new Set([...Object.keys(publicNames), ...Object.keys(knownWords)]);
    const found = [...files].flatMap(([name, text]) =>
      checkFile(name, new TextEncoder().encode(text), dataDate, known).findings.map(
        ({ reason, found: words }) => `${name}: ${reason}: ${words}`,
      ),
    );
    expect(found).toEqual([]);
    const stations = anchorIds.map((id) => {
      const [x = 0, y = 0] = anchors[id].position;
      const geometry: Point = { type: "Point", coordinates: [x, y] };
      return { geometry, properties: { id, name: anchors[id].name.en }, at: 1 };
    });
    expect(checkFeatures(stations, dataDate)).toEqual([]);
  });
});

test("9. seas with two names carry both", async () => {
  const { waterNames } = await import("#subject/water-names.ts");
  for (const id of ["yellow-sea", "east-sea", "south-china-sea"]) {
    expect(waterNames.find((name) => name.id === id)?.name.en).toContain(" / ");
  }
});
