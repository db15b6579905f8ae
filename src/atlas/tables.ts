/** The atlas as tidy tables, one row a record, for data/*.csv. */

import { countTables, placeColumn } from "virtual:atlas";
import type { CountTable } from "#model/count-table.ts";
import type { Told } from "#model/told.ts";
import type { ClaimId } from "#subject/corpus.ts";
import { atlas, claimById } from "./atlas.ts";
import { levelOfSource } from "./confidence.ts";
import { allDivisions } from "./divisions.ts";
import { allEvents } from "./events.ts";
import { sourceIds, sources } from "./sources.ts";

export type Row = Readonly<Record<string, string | number>>;

export interface Table {
  readonly name: string;
  readonly about: string;
  /** What each column holds, in the order of the columns. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

const evidenceColumns = {
  sources: "ids in sources.csv, separated by spaces",
  confidence: "1 (a single media report, or doubted) to 5 (official, or strong sources that agree)",
  flags: "what editors noted, separated by spaces",
} as const;

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
  claim: "id of the claim in atlas.json",
  place: placeColumn,
  when: "year, date or span (EDTF: ../2014 up to, 2013/.. from, 1995~ about)",
  measure: "what is counted; different measures must not be added",
  unit: "unit of the numbers",
  group: "which part of the whole; empty for all",
  low: "the figure, or the lower end of its range",
  high: "the figure, or the upper end of its range",
  approximate: "whether the source says about, more than or nearly",
  statement: "the claim in a sentence",
  ...evidenceColumns,
} as const;

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
  const split = "people; empty where no usable split was found";
  return {
    name,
    about,
    columns: {
      claim: "id of the claim in atlas.json",
      period,
      total: "people",
      ...Object.fromEntries(groups.map((group) => [group, split])),
      caveat: "what must be known to use the row",
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

export const tables: readonly Table[] = [
  {
    name: "estimates",
    about: "Estimates of how many people are, live or pass somewhere, one row a figure.",
    columns: figureColumns,
    rows: atlas.claims.filter(({ kind }) => kind === "estimate").flatMap(figureRows),
  },
  {
    name: "incidents",
    about:
      "Events, one row each, with the accounts that the sources give of it, at the level of place that the atlas publishes.",
    columns: {
      event: "id of the event in atlas.json",
      place: "country, ISO 3166-1 alpha-2",
      anchor: "generalised place (see anchors in atlas.json); empty where no source gives one",
      kind: "arrest, return, release, crossing, entry, airlift and so on",
      when: "date or span as the public source gives it",
      headline: "what happened, in a few words",
      accounts: "how many accounts there are",
      differ: "in what they differ, separated by spaces: number, date, place, outcome, who",
      claims: "ids of the accounts in atlas.json, the fullest first, separated by spaces",
      statements: "the accounts, one sentence or two each, separated by |",
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
    about:
      "How sources divide the people who came: by age, work, schooling, province and sex, one row a part of a whole at a date. Wholes of several dates and sources stand side by side and must not be added.",
    columns: {
      division: "by what people are divided: age, work, schooling, province or women",
      about: "who is counted, and what must not be read into it",
      claim: "id of the claim in atlas.json",
      place: placeColumn,
      when: "date, or ../2022 for up to 2022",
      part: "which part of the whole; empty for women",
      people: "people; empty where the source gives a share only",
      percent: "share in per cent; empty where the source does not say of how many",
      share: "source, or ours where it is worked out from the people",
      of: "people who are divided, where the source says so",
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
    about: "Every source, one row each.",
    columns: {
      id: "id of the source",
      title: "title",
      author: "author, where one is named",
      publisher: "publisher",
      via: "where the copy that was read stands",
      date: "date of publication",
      address: "address as read",
      kind: "official, intergovernmental, academic, ngo, expert, news, encyclopaedia or other",
      level: "what the source carries alone, 1 to 5",
      read: "whole, opening (of a stored copy, not the live page), repost, by-another, file or data-snapshot",
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
