/** The published data itself: ids, references, dates, sources, sums. */

import { describe, expect, test } from "vitest";
import { atlas, claimById } from "#atlas/atlas.ts";
import { relationsOf } from "#atlas/evidence/relations.ts";
import { isSourceId, sources } from "#atlas/evidence/sources.ts";
import { outline, release } from "#atlas/outline/outline.ts";
import { claimsOfKind } from "#atlas/queries.ts";
import { isPartialDate, yearsOf } from "#core/partial-date.ts";
import { publishAtlas } from "#geo/publication.ts";
import { claimKinds, flags, measures, themes, units } from "#model/model.ts";
import { meansOfTravel } from "#model/route-record.ts";
import { sourceKinds } from "#model/source-record.ts";
import { typeset } from "#site/words/typeset.ts";
import { corpus } from "#subject/corpus.ts";
import { recordIds } from "#subject/places.ts";
import { routeIds } from "#subject/route-ids.ts";

const published = publishAtlas([]);

/** What a list of claims says against a rule, by id, so that a failure names the record. */
function offenders(breaks: (claim: (typeof atlas.claims)[number]) => boolean): string[] {
  return atlas.claims.filter(breaks).map(({ id }) => id);
}

describe("claims", () => {
  test("have unique slugs for ids, and no two files hold the same claim", () => {
    const ids = corpus.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(offenders(({ id }) => !/^[a-z]{2}-[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test("use the kinds, measures, units and themes of the model", () => {
    expect(offenders(({ kind }) => !claimKinds.includes(kind))).toEqual([]);
    expect(offenders(({ theme }) => theme !== undefined && !themes.includes(theme))).toEqual([]);
    expect(
      offenders(({ figures = [] }) =>
        figures.some(({ measure, unit }) => !measures.includes(measure) || !units.includes(unit)),
      ),
    ).toEqual([]);
  });

  test("have partial dates that can be read", () => {
    expect(offenders(({ when }) => when !== undefined && !isPartialDate(when))).toEqual([]);
    expect(offenders(({ asOf }) => asOf !== undefined && !isPartialDate(asOf))).toEqual([]);
    expect(
      offenders(({ figures = [] }) =>
        figures.some(({ when }) => when !== undefined && !isPartialDate(when)),
      ),
    ).toEqual([]);
  });

  test("have figures that are finite, and ranges whose ends are in order", () => {
    expect(
      offenders(({ figures = [] }) =>
        figures.some((figure) =>
          "value" in figure
            ? !Number.isFinite(figure.value)
            : !(Number.isFinite(figure.low) && figure.low < figure.high),
        ),
      ),
    ).toEqual([]);
  });

  test("rest on evidence with a locator that exists in its source", () => {
    expect(offenders(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(
      offenders(({ evidence }) =>
        evidence.some(({ source, locator }) => {
          const { sections } = sources[source];
          if (!sections) return locator.trim() === "";
          return !sections
            .map(typeset)
            .some((section) => locator === section || locator.startsWith(`${section}: `));
        }),
      ),
    ).toEqual([]);
  });

  test("carry the flag of a stored copy, and how sure its reading is, where only an excerpt was read", () => {
    expect(
      offenders(({ evidence }) =>
        evidence.some(
          ({ source, flags: noted = [], reading }) =>
            sources[source].read === "opening" &&
            (!noted.includes("stored-copy") || reading === undefined),
        ),
      ),
    ).toEqual([]);
    expect(
      offenders(({ evidence }) =>
        evidence.some(({ flags: noted = [] }) => noted.some((flag) => !flags.includes(flag))),
      ),
    ).toEqual([]);
  });

  test("say their sentence in one to three sentences of plain text", () => {
    expect(offenders(({ statement }) => statement.trim().length < 20)).toEqual([]);
    expect(offenders(({ statement }) => statement.length > 480)).toEqual([]);
    expect(offenders(({ statement }) => /[<>{}]|\s{2}/.test(statement))).toEqual([]);
  });
});

describe("records", () => {
  test("there is one for each place of the list, with a stance and a summary", () => {
    expect([...atlas.records.keys()].sort()).toEqual([...recordIds].sort());
    for (const { id, stances, summary, takeaway } of atlas.records.values()) {
      expect(
        stances.every(({ period }) => isPartialDate(period)),
        id,
      ).toBe(true);
      expect(summary.length, id).toBeGreaterThan(0);
      expect(takeaway.text.length, id).toBeLessThan(260);
    }
  });

  test.each(recordIds)("%s: what holds last is told first, then how it came to be", (id) => {
    const record = atlas.records.get(id);
    const { stances = [], summary = [] } = record ?? {};
    const known = stances.filter(({ stance }) => stance !== "none-known");
    const { from, to } = yearsOf((known.at(-1) ?? stances.at(-1))?.period ?? "");
    // What goes on says when it began, and what came after a stance is no later part of it.
    const reaches = summary.map((claim) => {
      const { when = "", asOf = "" } = claimById(claim);
      const years = yearsOf(when === "" ? asOf : when);
      return Math.min(years.to ?? years.from ?? 0, to ?? Number.POSITIVE_INFINITY);
    });
    const firstPast = reaches.findIndex((year) => year < (from ?? 0));
    const past = firstPast < 0 ? [] : reaches.slice(firstPast);
    expect(past.filter((year) => year >= (from ?? 0))).toEqual([]);
    expect(Math.max(...reaches.slice(0, 3))).toBe(Math.max(...reaches));
  });

  test("have a takeaway of at most thirty-five words, as routes and topics have", () => {
    const takeaways = [
      ...[...atlas.records.values()].map(({ id, takeaway }) => [id, takeaway.text] as const),
      ...atlas.routes.map(({ id, takeaway }) => [id, takeaway.text] as const),
      ...Object.values(outline.topics).map(({ id, takeaway }) => [id, takeaway] as const),
    ];
    const long = takeaways.filter(([, text]) => text.split(/\s+/).length > 35);
    expect(long.map(([id]) => id)).toEqual([]);
  });

  test("give estimates, or say that none is published and what was looked for", () => {
    const silent = [...atlas.records.values()].filter(
      ({ id, noPublishedFigure }) =>
        noPublishedFigure === undefined && claimsOfKind(id, "estimate").length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("routes have legs with a means, a period and evidence", () => {
    expect(atlas.routes.map(({ id }) => id).sort()).toEqual([...routeIds].sort());
    for (const { id, legs } of atlas.routes) {
      for (const { means, period, claims } of legs) {
        expect(meansOfTravel, id).toContain(means);
        expect(isPartialDate(period), `${id} ${period}`).toBe(true);
        expect(claims.length, id).toBeGreaterThan(0);
      }
    }
  });
});

describe("relations", () => {
  test("are written once and read from both sides", () => {
    const keys = atlas.relations.map(({ from, to }) => [from, to].sort().join(" "));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const { from, to } of atlas.relations) {
      expect(from).not.toBe(to);
      expect(
        relationsOf(from).some(({ other }) => other.id === to),
        from,
      ).toBe(true);
      expect(
        relationsOf(to).some(({ other }) => other.id === from),
        to,
      ).toBe(true);
    }
  });
});

describe("sources", () => {
  test("have a kind, a readable date and an address that is one", () => {
    for (const [id, { kind, date, url, title, publisher }] of Object.entries(sources)) {
      expect(sourceKinds, id).toContain(kind);
      expect(date === undefined || isPartialDate(date), `${id} ${date}`).toBe(true);
      expect(url === undefined || URL.canParse(url), id).toBe(true);
      expect(title && publisher, id).toBeTruthy();
    }
  });

  test("are all used, by a claim or by an anchor", async () => {
    const { anchors } = await import("#geo/anchors.ts");
    const used = new Set<string>([
      ...atlas.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
      ...Object.values(anchors).map(({ source }) => source),
    ]);
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
    expect(isSourceId("toString")).toBe(false);
  });
});

describe("the arrivals table", () => {
  const years = Array.from({ length: 22 }, (_, i) => String(2002 + i));
  const columns = [
    "kr-arrivals-to-1998",
    "kr-arrivals-to-2001",
    ...years.map((y) => `kr-arrivals-${y}`),
  ];
  const sum = (group: string | undefined) =>
    columns
      .map((id) => atlas.claimById.get(id)?.figures?.find((figure) => figure.group === group))
      .reduce(
        (total, figure) => total + (figure && "value" in figure ? figure.value : Number.NaN),
        0,
      );

  test("has men, women and a total in every column, and they add up", () => {
    for (const id of columns) {
      const figures = atlas.claimById.get(id)?.figures ?? [];
      const value = (group: string | undefined) => {
        const figure = figures.find((candidate) => candidate.group === group);
        return figure && "value" in figure ? figure.value : Number.NaN;
      };
      expect(value("men") + value("women"), id).toBe(value(undefined));
    }
  });

  test("sums to 34,078, while its own footer says 34,021 and does not add up itself", () => {
    expect(sum(undefined)).toBe(34_078);
    expect(sum("men")).toBe(9_542);
    expect(sum("women")).toBe(24_536);
    const footer = atlas.claims.find(({ figures = [] }) =>
      figures.some((figure) => "value" in figure && figure.value === 34_021),
    );
    const parts = (footer?.figures ?? []).flatMap((figure) =>
      "value" in figure && (figure.group === "men" || figure.group === "women")
        ? [figure.value]
        : [],
    );
    expect(parts.reduce((a, b) => a + b, 0)).toBe(33_981);
    expect(footer?.evidence[0].flags).toContain("garbled");
    expect(footer && relationsOf(footer.id).length).toBeGreaterThan(0);
  });
});

describe("data/atlas.json", () => {
  test("holds what the app reads, under the names that others rely on", () => {
    expect(Object.keys(published)).toEqual(
      expect.arrayContaining([
        "version",
        "generated",
        "licence",
        "places",
        "claims",
        "sources",
        "routes",
        "anchors",
      ]),
    );
    expect(published.claims).toHaveLength(atlas.claims.length);
    expect(published.version).toBe(release);
    const [first] = published.claims;
    expect(typeof first?.statement.en).toBe("string");
    expect(published.claims.every(({ confidence }) => confidence >= 1 && confidence <= 5)).toBe(
      true,
    );
  });

  test("relations in it are mutual", () => {
    const byId = new Map<string, (typeof published.claims)[number]>(
      published.claims.map((claim) => [claim.id, claim]),
    );
    for (const { id, relations } of published.claims) {
      for (const { claim } of relations) {
        expect(
          byId.get(claim)?.relations.some((back) => back.claim === id),
          `${id} ${claim}`,
        ).toBe(true);
      }
    }
  });
});
