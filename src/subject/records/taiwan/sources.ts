import type { SourceRecord } from "#model/source-record.ts";

export const taiwanSources = {
  "joongang-1987": {
    title: "북한탈출 일가 망명행선지",
    titleInEnglish: "Where the family that fled North Korea will find asylum",
    language: "ko",
    publisher: { en: "JoongAng Ilbo" },
    date: "1987-02",
    url: "https://www.joongang.co.kr/article/2084343",
    kind: "news",
    read: "opening",
  },
  "donga-1997": {
    title: "[北 보트피플/유사사례] 일가 5일항해 日 도착",
    titleInEnglish:
      "Boat people of the North, similar cases: a family reaches Japan after five days",
    language: "ko",
    publisher: { en: "The Dong-A Ilbo" },
    date: "1997-05-13",
    url: "https://www.donga.com/news/article/all/19970513/7253676/1",
    kind: "news",
    read: "opening",
  },
} as const satisfies Readonly<Record<string, SourceRecord>>;
