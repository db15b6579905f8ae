import type { SourceRecord } from "#model/source-record.ts";

/** Sources on who came to the South and why. */
export const southKoreaCameSources = {
  "house-of-councillors-1996": {
    title: "第136回国会 参議院 外務委員会アジア・太平洋に関する小委員会 第7号",
    titleInEnglish:
      "136th Diet, House of Councillors, foreign affairs committee, subcommittee on Asia and the Pacific, no. 7",
    language: "ja",
    publisher: { en: "House of Councillors of Japan" },
    via: { en: "a site that searches the minutes" },
    date: "1996-06-13",
    url: "https://kokalog.net/search.html?speech=%22%E5%8C%97%E6%9C%9D%E9%AE%AE%E4%BC%90%E6%8E%A1%E5%B7%A5%22",
    kind: "official",
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
  "dailian-2025": {
    title: '통일부 "올해 1분기 탈북민 38명 입국…20·30대가 절반 이상"',
    titleInEnglish:
      "The Ministry of Unification: 38 people from the North in the first quarter, over half in their twenties or thirties",
    language: "ko",
    publisher: { en: "Dailian" },
    date: "2025-04-17",
    url: "https://web2.dailian.co.kr:3000/news/view/1486886",
    kind: "news",
    read: "opening",
  },
  "dailian-2026": {
    title: "지난해 입국 탈북민 224명",
    titleInEnglish: "224 people from the North arrived last year",
    titleIsOurs: true,
    language: "ko",
    publisher: { en: "Dailian" },
    date: "2026-01-20",
    url: "https://dailian.co.kr/news/view/1600402",
    kind: "news",
    read: "opening",
  },
  "rfa-ko-2017": {
    title: "통일부 “탈북자 75%, 함경북도•양강도 출신”",
    titleInEnglish:
      "The Ministry of Unification: 75 per cent of people from the North are from North Hamgyong and Ryanggang",
    language: "ko",
    publisher: { en: "Radio Free Asia (Korean)" },
    citing: { en: "NK News and the Ministry of Unification" },
    date: "2017",
    url: "https://rfa.org/korean/in_focus/human_rights_defector/defectorhometown-10112017152427.html",
    kind: "news",
    family: "ministry-of-unification",
    read: "opening",
  },
  "bizweb-org-2018": {
    title: "김정은 체제 이후 최저 기록",
    titleInEnglish: "The lowest number since Kim Jong Un came to power",
    language: "ko",
    publisher: { en: "A newspaper that is not named" },
    via: { en: "bizweb.org, a copy of a news report" },
    date: "2018-07-21",
    url: "http://bizweb.org/bbs/board.php?bo_table=event&wr_id=2803&page=9",
    kind: "other",
    read: "repost",
  },
} as const satisfies Readonly<Record<string, SourceRecord>>;
