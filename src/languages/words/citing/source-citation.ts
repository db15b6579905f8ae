/** Citations of the publications that a sentence rests on, in the styles of the atlas's own. */

import { keyInKorean, undatedInKorean } from "#languages/words/korean/ko-citation.ts";
import { language } from "#languages/words/locale.ts";
import { bibtex } from "./bibtex.ts";
import type { CitationFormat, CitedSource } from "./citation.ts";

/** The day, month or year that a source gives as its own; of a span the first. */
const dateOf = ({ date }: CitedSource) => date?.split("/")[0]?.replace("~", "") ?? "";

const yearOf = (source: CitedSource) => /^\d{4}/.exec(dateOf(source))?.[0] ?? "";

const authorOf = ({ author, publisher }: CitedSource) => author ?? publisher;

/** What comes after others, where there is any of it. */
const after = (mark: string, text: string | undefined) => (text ? `${mark}${text}` : "");

/** The publisher where it is not the author. */
const publisherOf = ({ author, publisher }: CitedSource) => (author ? publisher : undefined);

const undated = language === "ko" ? undatedInKorean : "n.d.";

/** What closes a title within quotation marks. */
const closed = language === "ko" ? "”." : ".”";

const keyOf = (source: CitedSource) =>
  language === "ko"
    ? keyInKorean(authorOf(source), yearOf(source), source)
    : `${authorOf(source)}${yearOf(source)}`.toLowerCase().replace(/[^a-z0-9]/g, "");

export const sourceWriters: Readonly<
  Record<Exclude<CitationFormat, "CSL-JSON">, (source: CitedSource) => string>
> = {
  APA: (source) =>
    `${authorOf(source)}. (${yearOf(source) || undated}). ${source.title}.${after(" ", publisherOf(source))}${publisherOf(source) ? "." : ""}${after(" ", source.url)}`,
  Chicago: (source) =>
    `${authorOf(source)}. “${source.title}${closed}${after(" ", publisherOf(source))}${publisherOf(source) ? "." : ""} ${dateOf(source) || undated}.${after(" ", source.url)}${source.url ? "." : ""}`,
  MLA: (source) =>
    `${authorOf(source)}. “${source.title}${closed}${after(" ", source.publisher)}${after(", ", dateOf(source))}${after(", ", source.url)}.`,
  BibTeX: (source) =>
    [
      `@misc{${keyOf(source)},`,
      `  title = {${bibtex(source.title)}},`,
      `  author = {{${bibtex(authorOf(source))}}},`,
      ...(yearOf(source) ? [`  year = {${yearOf(source)}},`] : []),
      `  publisher = {${bibtex(source.publisher)}},`,
      ...(source.url ? [`  url = {${source.url}},`] : []),
      "}",
    ].join("\n"),
  RIS: (source) =>
    [
      "TY  - ELEC",
      `TI  - ${source.title}`,
      `AU  - ${authorOf(source)}`,
      `PB  - ${source.publisher}`,
      ...(yearOf(source) ? [`PY  - ${yearOf(source)}`] : []),
      ...(source.url ? [`UR  - ${source.url}`] : []),
      "ER  - ",
    ].join("\n"),
};

/** One list: the publications, then the atlas. */
export function joinCsl(sources: readonly CitedSource[], own: string): string {
  const items = sources.map((source) => ({
    id: keyOf(source),
    type: "webpage",
    title: source.title,
    author: [{ literal: authorOf(source) }],
    publisher: source.publisher,
    ...(dateOf(source) && { issued: { "date-parts": [dateOf(source).split("-").map(Number)] } }),
    ...(source.url && { URL: source.url }),
  }));
  const collected: readonly unknown[] = JSON.parse(own);
  return JSON.stringify([...items, ...collected], null, 2);
}
