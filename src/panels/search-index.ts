import { atlas } from "#atlas/atlas";
import type { EntityRef } from "#view/state";

export interface SearchHit {
  readonly entity: EntityRef;
  readonly name: string;
}

/** Folds case, diacritics and width, so that "ha tinh" finds "Hà Tĩnh". */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .toLowerCase()
    .normalize("NFKC");
}

function allHits(): SearchHit[] {
  return [
    ...[...atlas.records.values()].map(
      ({ id, name }): SearchHit => ({ entity: { kind: "country", id }, name: name.en }),
    ),
    ...atlas.routes.map(
      ({ id, name }): SearchHit => ({ entity: { kind: "route", id }, name: name.en }),
    ),
  ];
}

/** Countries and routes whose name holds every word of the query; names that begin with it first. */
export function searchNames(query: string): SearchHit[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const begins = ({ name }: SearchHit) => Number(fold(name).startsWith(words[0] ?? ""));
  return allHits()
    .filter(({ name }) => words.every((word) => fold(name).includes(word)))
    .sort((a, b) => begins(b) - begins(a));
}
