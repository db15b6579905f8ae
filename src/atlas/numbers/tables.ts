/** The atlas as tidy tables, one row a record, for data/*.csv. */

import { countTables, placeColumn } from "virtual:atlas";
import { atlas, claimById } from "#atlas/atlas.ts";
import { allEvents } from "#atlas/events.ts";
import { levelOfSource } from "#atlas/evidence/confidence.ts";
import { sourceIds, sources } from "#atlas/evidence/sources.ts";
import type { CountTable } from "#model/count-table.ts";
import type { Told } from "#model/told.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { allDivisions } from "./divisions.ts";
import type { TimeSeries } from "./series.ts";

export type Row = Readonly<Record<string, string | number>>;

/** What a column holds: a meaning that the interface has words for, or the subject's own words. */
export type Meaning =
  | "sources"
  | "confidence"
  | "flags"
  | "claim"
  | "when"
  | "measure"
  | "unit"
  | "group"
  | "low"
  | "high"
  | "approximate"
  | "statement"
  | "event"
  | "place_of_event"
  | "anchor"
  | "kind_of_event"
  | "when_of_event"
  | "headline"
  | "accounts"
  | "differ"
  | "claims"
  | "statements"
  | "id"
  | "title"
  | "author"
  | "publisher"
  | "via"
  | "date"
  | "address"
  | "kind_of_source"
  | "level"
  | "read"
  | "people"
  | "people_split"
  | "caveat"
  | "division"
  | "division_about"
  | "division_when"
  | "part"
  | "people_of_part"
  | "percent"
  | "share"
  | "divided"
  | ToldText;

interface ToldText {
  readonly told: string;
}

export interface Table {
  readonly name: string;
  readonly about: "estimates" | "incidents" | "sources" | "who_came" | ToldText;
  /** What each column holds, in the order of the columns. */
  readonly columns: Readonly<Record<string, Meaning>>;
  readonly rows: readonly Row[];
}

const evidenceColumns = {
  sources: "sources",
  confidence: "confidence",
  flags: "flags",
} as const satisfies Record<string, Meaning>;

type AtlasClaim = (typeof atlas.claims)[number];

/** What claims rest on together; the confidence is that of the surest. */
function evidenceOf(claims: readonly AtlasClaim[]) {
  const evidence = claims.flatMap((claim) => claim.evidence);
  return {
    sources: [...new Set(evidence.map(({ source }) => source))].join(" "),
    confidence: Math.max(...claims.map(({ confidence }) => confidence)),
    flags: [...new Set(evidence.flatMap(({ flags = [] }) => flags))].join(" "),
  };
}

function figureRows(claim: AtlasClaim): Row[] {
  return (claim.figures ?? []).map((figure) => ({
    claim: claim.id,
    place: claim.place,
    when: figure.when ?? claim.when ?? "",
    measure: figure.measure,
    unit: figure.unit,
    group: figure.group ?? "",
    low: "value" in figure ? figure.value : figure.low,
    high: "value" in figure ? figure.value : figure.high,
    approximate: figure.approximate ? "yes" : "no",
    statement: claim.statement,
    ...evidenceOf([claim]),
  }));
}

const figureColumns = {
  claim: "claim",
  place: { told: placeColumn },
  when: "when",
  measure: "measure",
  unit: "unit",
  group: "group",
  low: "low",
  high: "high",
  approximate: "approximate",
  statement: "statement",
  ...evidenceColumns,
} as const satisfies Record<string, Meaning>;

function countTable({
  name,
  about,
  measure,
  period,
  groups,
  claims,
}: Told<CountTable<ClaimId>>): Table {
  const countOf = (claim: AtlasClaim, group: string | undefined) => {
    const figure = claim.figures?.find((each) => each.measure === measure && each.group === group);
    return figure && "value" in figure ? figure.value : "";
  };
  return {
    name,
    about: { told: about },
    columns: {
      claim: "claim",
      period: { told: period },
      total: "people",
      ...Object.fromEntries(groups.map((group) => [group, "people_split" as const])),
      caveat: "caveat",
      ...evidenceColumns,
    },
    rows: claims.map(claimById).map((claim) => ({
      claim: claim.id,
      period: claim.when ?? "",
      total: countOf(claim, undefined),
      ...Object.fromEntries(groups.map((group) => [group, countOf(claim, group)])),
      caveat: claim.caveat ?? "",
      ...evidenceOf([claim]),
    })),
  };
}

/** The table of its own that holds all of a series; nothing where there is none. */
export function tableOfSeries({ points }: TimeSeries): string | undefined {
  return countTables.find(({ claims }) =>
    points.every((point) => claims.some((id) => id === point.claims[0])),
  )?.name;
}

export const tables: readonly Table[] = [
  {
    name: "estimates",
    about: "estimates",
    columns: figureColumns,
    rows: atlas.claims.filter(({ kind }) => kind === "estimate").flatMap(figureRows),
  },
  {
    name: "incidents",
    about: "incidents",
    columns: {
      event: "event",
      place: "place_of_event",
      anchor: "anchor",
      kind: "kind_of_event",
      when: "when_of_event",
      headline: "headline",
      accounts: "accounts",
      differ: "differ",
      claims: "claims",
      statements: "statements",
      ...evidenceColumns,
    },
    rows: allEvents.map(({ id, place, at, kind, when, headline, accounts, differ = [] }) => ({
      event: id,
      place,
      anchor: at ?? "",
      kind,
      when: when ?? "",
      headline: headline,
      accounts: accounts.length,
      differ: differ.join(" "),
      claims: accounts.map((account) => account.id).join(" "),
      statements: accounts.map(({ statement }) => statement).join(" | "),
      ...evidenceOf(accounts),
    })),
  },
  ...countTables.map(countTable),
  {
    name: "who-came",
    about: "who_came",
    columns: {
      division: "division",
      about: "division_about",
      claim: "claim",
      place: { told: placeColumn },
      when: "division_when",
      part: "part",
      people: "people_of_part",
      percent: "percent",
      share: "share",
      of: "divided",
      ...evidenceColumns,
    },
    rows: allDivisions.flatMap(({ id, place, about, wholes }) =>
      wholes.flatMap(({ claim, of, parts }) =>
        parts.map(({ words, when, people, percent, isOurShare }) => ({
          division: id,
          about,
          claim: claim.id,
          place,
          when: when ?? "",
          part: words,
          people: people ?? "",
          percent: percent ?? "",
          share: percent === null ? "" : isOurShare ? "ours" : "source",
          of: of ?? "",
          ...evidenceOf([claim]),
        })),
      ),
    ),
  },
  {
    name: "sources",
    about: "sources",
    columns: {
      id: "id",
      title: "title",
      author: "author",
      publisher: "publisher",
      via: "via",
      date: "date",
      address: "address",
      kind: "kind_of_source",
      level: "level",
      read: "read",
    },
    rows: sourceIds.map((id) => {
      const {
        title,
        author = "",
        publisher,
        via = "",
        date = "",
        url = "",
        kind,
        read,
      } = sources[id];
      return {
        id,
        title,
        author,
        publisher,
        via,
        date,
        address: url,
        kind,
        level: levelOfSource(sources[id]),
        read,
      };
    }),
  },
];
