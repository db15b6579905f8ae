import type { AtlasSource } from "#atlas/evidence/sources.ts";
import {
  atlasInKorean,
  citedInKorean,
  collectedInKorean,
  editionInKorean,
  noteInKorean,
} from "#languages/words/korean/ko-citation.ts";
import { language } from "#languages/words/locale.ts";
import { bibtex } from "./bibtex.ts";
import { joinCsl, sourceWriters } from "./source-citation.ts";

/**
 * Citations of what is on the screen. One kind of work in six formats does not pay for a citation
 * processor (hundreds of kilobytes); CSL-JSON, BibTeX and RIS feed one for every other style.
 */
export interface Cited {
  /** What a sentence rests on: it is cited first, and the atlas as what collected it. */
  readonly sources?: readonly CitedSource[];
  /** What is cited: a record's, a page's or a sentence's name. */
  readonly title: string;
  readonly address: string;
  /** The release of the data: its day, and what it is called beside that. */
  readonly version: string;
  readonly accessed: Date;
}

/** A publication that a sentence rests on. */
export type CitedSource = Pick<AtlasSource, "title" | "author" | "publisher" | "date" | "url">;

export const citationFormats = ["APA", "Chicago", "MLA", "BibTeX", "RIS", "CSL-JSON"] as const;
export type CitationFormat = (typeof citationFormats)[number];

const atlasName = language === "ko" ? atlasInKorean : "The Long Way South";

const editionOf = language === "ko" ? editionInKorean : (version: string) => `Version ${version}`;

const noteOf =
  language === "ko"
    ? noteInKorean
    : (version: string, accessed: string) =>
        `Interactive atlas, version ${version}, accessed ${accessed}`;

const yearOf = (version: string) => version.slice(0, 4);

function day(date: Date, style: "mdy" | "dmy"): string {
  const [locale, month] =
    style === "mdy" ? (["en-US", "long"] as const) : (["en-GB", "short"] as const);
  return new Intl.DateTimeFormat(locale, { day: "numeric", month, year: "numeric" }).format(date);
}

const isoDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const ownWriters: Readonly<Record<CitationFormat, (cited: Cited) => string>> = {
  APA: ({ title, address, version, accessed }) =>
    `${atlasName}. (${yearOf(version)}). ${title} (Version ${version}) [Interactive atlas]. Retrieved ${day(accessed, "mdy")}, from ${address}`,
  Chicago: ({ title, address, version, accessed }) =>
    `${atlasName}. “${title}.” Version ${version}. Accessed ${day(accessed, "mdy")}. ${address}.`,
  MLA: ({ title, address, version, accessed }) =>
    `“${title}.” ${atlasName}, version ${version}, ${address}. Accessed ${day(accessed, "dmy")}.`,
  BibTeX: ({ title, address, version, accessed }) =>
    [
      `@misc{longwaysouth${version.replaceAll("-", "")},`,
      `  title = {${bibtex(title)}},`,
      `  author = {{${atlasName}}},`,
      `  year = {${yearOf(version)}},`,
      `  note = {${noteOf(version, isoDay(accessed))}},`,
      `  url = {${address}},`,
      "}",
    ].join("\n"),
  RIS: ({ title, address, version, accessed }) =>
    [
      "TY  - ELEC",
      `TI  - ${title}`,
      `AU  - ${atlasName}`,
      `PY  - ${yearOf(version)}`,
      `ET  - ${editionOf(version)}`,
      `Y2  - ${isoDay(accessed).replaceAll("-", "/")}`,
      `UR  - ${address}`,
      "ER  - ",
    ].join("\n"),
  "CSL-JSON": ({ title, address, version, accessed }) =>
    JSON.stringify(
      [
        {
          id: `longwaysouth-${version}`,
          type: "webpage",
          title,
          author: [{ literal: atlasName }],
          "container-title": atlasName,
          version,
          issued: { "date-parts": [version.split("-").slice(0, 3).map(Number)] },
          accessed: { "date-parts": [isoDay(accessed).split("-").map(Number)] },
          URL: address,
        },
      ],
      null,
      2,
    ),
};

const writers = language === "ko" ? { ...ownWriters, ...citedInKorean } : ownWriters;

/** Styles put a full stop after a title: one that ends in its own has it once. */
const withoutStop = (title: string) => oneLine(title).replace(/\.$/, "");

/** A citation in one format, with the data's version and the day of access; what it rests on first. */
export function cite(format: CitationFormat, { sources = [], ...cited }: Cited): string {
  const own = writers[format]({ ...cited, title: withoutStop(cited.title) });
  if (sources.length === 0) return own;
  const named = sources.map((source) => ({ ...source, title: withoutStop(source.title) }));
  if (format === "CSL-JSON") return joinCsl(named, own);
  const written = named.map(sourceWriters[format]);
  const isProse = format === "APA" || format === "Chicago" || format === "MLA";
  const collected = language === "ko" ? collectedInKorean(own) : `As collected in ${own}`;
  return [...written, isProse ? collected : own].join("\n");
}
