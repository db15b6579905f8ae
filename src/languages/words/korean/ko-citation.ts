/** Citations in Korean: the parts of a style stay in its order, what it says in English is said in Korean. */
import type { Cited, CitedSource } from "#languages/words/citing/citation.ts";

type Style = "APA" | "Chicago" | "MLA";

const dayOf = (date: Date) =>
  new Intl.DateTimeFormat("ko-KR", { year: "numeric", month: "long", day: "numeric" }).format(date);

const yearOf = (version: string) => version.slice(0, 4);

/** The atlas, by the name that it has in Korean and the one that it is known by. */
export const atlasInKorean = "남으로 가는 먼 길(The Long Way South)";

export const editionInKorean = (version: string) => `${version} 판`;

/** How the atlas is cited. */
export const citedInKorean: Readonly<Record<Style, (cited: Cited) => string>> = {
  APA: ({ title, address, version, accessed }) =>
    `${atlasInKorean}. (${yearOf(version)}). ${title} (${editionInKorean(version)}) [대화형 지도책]. ${dayOf(accessed)} 검색, ${address}`,
  Chicago: ({ title, address, version, accessed }) =>
    `${atlasInKorean}. “${title}”. ${editionInKorean(version)}. ${dayOf(accessed)} 접속. ${address}.`,
  MLA: ({ title, address, version, accessed }) =>
    `“${title}”. ${atlasInKorean}, ${editionInKorean(version)}, ${address}. ${dayOf(accessed)} 접속.`,
};

export const noteInKorean = (version: string, accessed: string) =>
  `대화형 지도책, ${editionInKorean(version)}, ${accessed} 접속`;

/** What a sentence rests on comes first, then the atlas that it was found in. */
export const collectedInKorean = (own: string) => `위 출처를 모아 실은 곳: ${own}`;

export const undatedInKorean = "발행일 미상";

/** A key of plain letters, as BibTeX wants it: from the address where the author's name has none. */
export function keyInKorean(author: string, year: string, { url }: CitedSource): string {
  const host = url === undefined ? "" : new URL(url).hostname.replace(/^www\./, "");
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return `${plain(author) || plain(host) || "source"}${year}`;
}
