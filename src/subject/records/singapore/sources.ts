import type { SourceRecord } from "#model/source-record.ts";

export const singaporeSources = {
  "hankyung-2001": {
    title: "탈북 7명 빠르면 30일 서울 도착 .. 싱가포르 거쳐 필리핀行",
    titleInEnglish:
      "Seven North Koreans may arrive in Seoul on the 30th, by way of Singapore and the Philippines",
    language: "ko",
    publisher: { en: "Hankyung" },
    date: "2001-06-29",
    url: "https://hankyung.com/amp/2001062905031",
    kind: "news",
    read: "opening",
    note: { en: "Yonhap, in the Chosun Ilbo, gives the arrival in Singapore." },
  },
  "yonhap-2002": {
    title: "미 대사관 진입 탈북자 2명 싱가포르로 출발",
    titleInEnglish: "Two North Koreans who entered the US embassy leave for Singapore",
    language: "ko",
    titleIsOurs: true,
    publisher: { en: "Yonhap News Agency" },
    via: { en: "Chosun Ilbo (nk.chosun.com)" },
    date: "2002-04-27",
    url: "http://nk.chosun.com/news/articleView.html?idxno=17702",
    kind: "news",
    read: "opening",
  },
  "yonhap-2002-2": {
    title: "선양 미 총영사관 진입 탈북자 3명 싱가포르 거쳐 입국",
    titleInEnglish:
      "Three North Koreans who entered the US consulate in Shenyang arrive by way of Singapore",
    language: "ko",
    titleIsOurs: true,
    publisher: { en: "Yonhap News Agency" },
    via: { en: "the Chosun Ilbo (nk.chosun.com)" },
    date: "2002-05-14",
    url: "http://nk.chosun.com/news/articleView.html?idxno=18381",
    kind: "news",
    read: "opening",
    note: { en: "KBS World told the same." },
  },
  "voa-2002-2": {
    title: "North Korean Asylum Seekers Leave China",
    publisher: { en: "Voice of America" },
    date: "2002-05-16",
    url: "http://www.voanews.com/a/a-13-a-2002-05-16-19-north-66488102/552617.html",
    kind: "news",
    read: "whole",
  },
  "hanoi-2009": {
    title: "9 North Korean refugees in Hanoi leave",
    publisher: { en: "a news report, its newsroom not named in the copy" },
    via: { en: "a repost on a blog" },
    date: "2009-10-21",
    url: "https://grantmontgomery.blogspot.com/2009/10/9-north-korean-refugees-in-hanoi-leave.html",
    kind: "news",
    read: "repost",
  },
} as const satisfies Readonly<Record<string, SourceRecord>>;
