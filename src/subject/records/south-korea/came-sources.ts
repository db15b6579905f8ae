import type { SourceRecord } from "#model/source-record.ts";

/** Sources on who came to the South and why. */
export const southKoreaCameSources = {
  "house-of-councillors-1996": {
    title: "第136回国会 参議院 外務委員会アジア・太平洋に関する小委員会 第7号",
    titleInEnglish:
      "136th Diet, House of Councillors, foreign affairs committee, subcommittee on Asia and the Pacific, no. 7",
    language: "ja",
    publisher: "House of Councillors of Japan",
    via: { en: "a site that searches the minutes" },
    date: "1996-06-13",
    url: "https://kokalog.net/search.html?speech=%22%E5%8C%97%E6%9C%9D%E9%AE%AE%E4%BC%90%E6%8E%A1%E5%B7%A5%22",
    kind: "official",
    read: "opening",
  },
  "aju-news-2023": {
    title: "北 탈북민, 1분기 30명대 회복...여성 29명 입국",
    titleInEnglish:
      "People from the North: back above thirty in the first quarter; 29 women arrived",
    language: "ko",
    publisher: "Aju News",
    date: "2023-04-25",
    url: "https://m.ajunews.com/amp/20230425124309565",
    kind: "news",
    read: "opening",
  },
  "afp-2024": {
    title: "High-ranking N Korea diplomat in Cuba defects to South",
    publisher: "AFP",
    via: { en: "Hurriyet Daily News" },
    date: "2024-07-16",
    url: "https://www.hurriyetdailynews.com/high-ranking-n-korea-diplomat-in-cuba-defects-to-south-198526",
    kind: "news",
    read: "opening",
  },
  "new-daily-2024": {
    title: "통일부, '1분기 탈북민 입국 현황' 공개",
    titleInEnglish: "The Ministry of Unification publishes arrivals in the first quarter",
    language: "ko",
    publisher: "New Daily",
    date: "2024-04-30",
    url: "https://www.newdaily.co.kr/site/data/html/2024/04/30/2024043000327.html",
    kind: "news",
    read: "opening",
  },
  "dailian-2025": {
    title: '통일부 "올해 1분기 탈북민 38명 입국…20·30대가 절반 이상"',
    titleInEnglish:
      "The Ministry of Unification: 38 people from the North in the first quarter, over half in their twenties or thirties",
    language: "ko",
    publisher: "Dailian",
    date: "2025-04-17",
    url: "https://web2.dailian.co.kr:3000/news/view/1486886",
    kind: "news",
    read: "opening",
  },
  "kbs-world-2025": {
    title: "Unification Ministry may forgo North Korea human rights report",
    titleIsOurs: true,
    publisher: "KBS World",
    date: "2025-08",
    url: "http://world.kbs.co.kr/service/news_view.htm?Seq_Code=195214&lang=e",
    kind: "news",
    read: "opening",
  },
  "dailian-2026": {
    title: "지난해 입국 탈북민 224명",
    titleInEnglish: "224 people from the North arrived last year",
    titleIsOurs: true,
    language: "ko",
    publisher: "Dailian",
    date: "2026-01-20",
    url: "https://dailian.co.kr/news/view/1600402",
    kind: "news",
    read: "opening",
  },
} as const satisfies Readonly<Record<string, SourceRecord>>;
