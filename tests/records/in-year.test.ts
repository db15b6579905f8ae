/** What holds in a year, on the records as they are. */

import { describe, expect, test } from "vitest";
import { type AtlasRoute, atlas, claimById } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { nearestEstimates } from "#atlas/numbers/estimates.ts";
import {
  isDatedTo,
  isInUse,
  isUndated,
  lastToldOf,
  legStanding,
  routeStanding,
} from "#atlas/numbers/in-year.ts";
import { allSeries, pointsIn, seriesOf } from "#atlas/numbers/series.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { claimsOfKind } from "#atlas/queries.ts";
import { standingOnRoute } from "#atlas/ways/ways.ts";
import { yearsOf } from "#core/partial-date.ts";
import { stanceLines } from "#languages/words/stance-lines.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { firstYear, lastYear } from "#view/address/values.ts";
import { layOutStrip } from "#view/strip/strip.ts";

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

function routeOf(id: RouteId): AtlasRoute {
  const route = atlas.routes.find((each) => each.id === id);
  if (!route) throw new Error(id);
  return route;
}

const inUse = (year: number) =>
  atlas.routes.filter((route) => isInUse(routeStanding(route, year))).map(({ id }) => id);

const recordOf = (id: "CN" | "KR" | "LA" | "VN") => {
  const record = atlas.records.get(id);
  if (!record) throw new Error(id);
  return record;
};

describe("routes in a year", () => {
  test("all are shown while no year is chosen", () => {
    for (const route of atlas.routes) expect(routeStanding(route, null)).toBe("open");
  });

  test("1987 knows the boat to Japan, and no way through Laos, Cambodia or the missions", () => {
    expect(inUse(1987)).toContain("sea");
    for (const id of ["laos-thailand", "vietnam-cambodia", "missions"] as const)
      expect(routeStanding(routeOf(id), 1987)).toBe("not-yet");
  });

  test("2002 knows the missions; after 2005 they are no longer told of", () => {
    expect(routeStanding(routeOf("missions"), 2002)).toBe("open");
    expect(routeStanding(routeOf("missions"), 2006)).toBe("closed");
  });

  test("Laos opens in 2004 and is little told of after its last dated account", () => {
    const laos = routeOf("laos-thailand");
    expect(routeStanding(laos, 2003)).toBe("not-yet");
    expect(routeStanding(laos, 2004)).toBe("open");
    expect(lastToldOf(laos, 2025)).toBe(2018);
    expect(routeStanding(laos, 2019)).toBe("open");
    expect(routeStanding(laos, 2020)).toBe("fading");
  });

  test("Mongolia opens in 2000, fades from 2007 and is last told of in 2023", () => {
    const standings = [1999, 2000, 2006, 2007, 2023, 2024].map((year) =>
      routeStanding(routeOf("mongolia"), year),
    );
    expect(standings).toEqual(["not-yet", "open", "open", "fading", "fading", "closed"]);
  });

  test("the flight out of Vietnam is drawn in 2004 and in no other year", () => {
    const vietnam = routeOf("vietnam");
    const flight = vietnam.legs.find(({ from, to }) => from.startsWith("vn-") && to === "kr-seoul");
    expect(flight && years.filter((year) => isInUse(legStanding(vietnam, flight, year)))).toEqual([
      2004,
    ]);
  });

  test("no leg of a route of which little is told is drawn as if it were well told of", () => {
    const drawnBetter = years.flatMap((year) =>
      atlas.routes.flatMap((route) =>
        routeStanding(route, year) === "fading"
          ? route.legs
              .filter((leg) => standingOnRoute(route, leg, year) === "open")
              .map(({ from, to }) => `${year} ${route.id}: ${from}, ${to}`)
          : [],
      ),
    );
    expect(drawnBetter).toEqual([]);
  });

  test("no leg is in use outside its period, in any year", () => {
    for (const route of atlas.routes) {
      for (const leg of route.legs) {
        const { from, to } = yearsOf(leg.period);
        for (const year of years) {
          const inside = (from ?? -Infinity) <= year && year <= (to ?? Infinity);
          expect(isInUse(legStanding(route, leg, year)), `${leg.from} ${year}`).toBe(inside);
        }
      }
    }
  });
});

describe("policies in a year", () => {
  test("China lets people pass until 1996 and returns them since", () => {
    expect(stanceIn(recordOf("CN"), 1996)).toBe("lets-pass");
    expect(stanceIn(recordOf("CN"), 1997)).toBe("returns");
  });

  test("Laos in 2013 arrests; before, it let people pass", () => {
    expect(stanceIn(recordOf("LA"), 2012)).toBe("lets-pass");
    expect(stanceIn(recordOf("LA"), 2013)).toBe("arrests-varies");
  });
});

describe("figures and incidents in a year", () => {
  test("the estimate nearest to a year comes with its own date, and equally near ones all come", () => {
    const estimates = claimsOfKind("CN", "estimate");
    const distances = years.map((year) => {
      const nearest = nearestEstimates(estimates, year);
      expect(nearest.length, String(year)).toBeGreaterThan(0);
      for (const each of nearest) {
        const { from, to } = each.years;
        expect(Math.max(0, from - year, year - to)).toBe(each.distance);
      }
      return nearest[0]?.distance ?? Infinity;
    });
    expect(Math.min(...distances)).toBe(0);
    expect(nearestEstimates([], 2000)).toEqual([]);
  });

  test("every incident is dated to a year of the strip or listed as undated, and none is lost", () => {
    for (const event of allEvents) {
      const dated = years.some((year) => isDatedTo(event, year));
      const before = event.when !== undefined && (yearsOf(event.when).to ?? 9999) < firstYear;
      expect(dated || isUndated(event) || before, event.id).toBe(true);
    }
  });
});

describe("series", () => {
  test("arrivals are one figure a year from 2002, and two buckets before that are no years", () => {
    const arrivals = seriesOf("arrivals");
    for (let year = 2002; year <= lastYear; year += 1)
      expect(pointsIn(arrivals.points, year).map(({ from, to }) => [from, to])).toEqual([
        [year, year],
      ]);
    const strip = layOutStrip(arrivals);
    expect(
      strip.marks
        .filter(({ kind }) => kind === "bucket")
        .map(({ from, to, isOpen }) => [from, to, isOpen]),
    ).toEqual([
      [firstYear, 1998, true],
      [1999, 2001, false],
    ]);
    expect(
      strip.years.filter(({ year }) => year < 2002).every(({ column }) => column.length === 0),
    ).toBe(true);
  });

  test("women and men make up the column wherever the source divides it", () => {
    for (const { year, column } of layOutStrip(seriesOf("arrivals")).years) {
      const total = pointsIn(seriesOf("arrivals").points, year)[0];
      if (column.length !== 2 || !total) continue;
      const parts = pointsIn(seriesOf("arrivals").parts, year).reduce(
        (sum, { high }) => sum + high,
        0,
      );
      expect(parts, String(year)).toBe(total.high);
    }
    const { years } = layOutStrip(seriesOf("arrivals"));
    const [divided] = years.filter(({ year }) => year === 2024);
    expect(divided?.column.map(({ part }) => part)).toEqual(["women", "men"]);
  });

  test("each counts one thing in one place, and says what", () => {
    for (const { id, measure, place, points, others, definition } of allSeries) {
      expect(definition.length, id).toBeGreaterThan(60);
      for (const { claims } of [...points, ...others]) {
        for (const claim of claims.map(claimById)) {
          if (place !== "XX") expect(claim.place, id).toBe(place);
          expect(
            claim.figures?.some((figure) => figure.measure === measure),
            id,
          ).toBe(true);
        }
      }
    }
    expect(new Set(allSeries.map(({ id }) => id)).size).toBe(allSeries.length);
  });

  test("an unknown series is answered with arrivals", () => {
    expect(seriesOf("no-such-series").id).toBe("arrivals");
  });

  test("nothing is drawn above the plot or below its foot", () => {
    for (const series of allSeries) {
      const { years: columns, marks } = layOutStrip(series);
      for (const share of [
        ...columns.flatMap(({ column }) => column.map(({ top }) => top)),
        ...marks.flatMap(({ low, high }) => [low, high]),
      ]) {
        expect(share, series.id).toBeGreaterThanOrEqual(0);
        expect(share, series.id).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("the lines of a country's stances", () => {
  test.each([...atlas.records.values()].map((record) => [record.name, record] as const))(
    "%s: no two hold one year without a word, and one without a beginning says so",
    (_, record) => {
      const lines = stanceLines(record);
      lines.forEach(({ span, years: written }, at) => {
        const after = lines[at + 1];
        const isShared = after !== undefined && after.span.from === span.to;
        if (isShared) expect(written).toMatch(/[A-Z][a-z]+ \d{4}/);
        if (isShared) expect(after.years).toMatch(/[A-Z][a-z]+ \d{4}/);
        // Where people leave from has no stance that could begin or end.
        if (record.roles.includes("origin")) expect(written).toBe("");
        else if (span.from === null) expect(written).toMatch(/^until/);
      });
    },
  );
});
