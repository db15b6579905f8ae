import type { SourceRecord } from "#model/source-record.ts";

export const canadaSources = {
  "jeewon-min-2014": {
    title: "Surrogate Protection in Canada and Potential Nationality in South Korea",
    publisher: "Jeewon Min, University of British Columbia",
    date: "2014",
    url: "https://dokumen.tips/documents/surrogate-protection-in-canada-and-potential-nationality-germany-0-0-225.html",
    kind: "academic",
    read: "opening",
  },
  "federal-court-of-2010": {
    title: "Judgment 2010 FC 720",
    publisher: { en: "Federal Court of Canada" },
    via: { en: "taxinterpretations.com" },
    date: "2010-06-30",
    url: "https://taxinterpretations.com/content/421683",
    kind: "official",
    read: "opening",
  },
  "immigration-and-refugee-2016": {
    title: "Jurisprudential Guides - Decision TB4-05778",
    publisher: { en: "Immigration and Refugee Board of Canada" },
    date: "2016-12-02",
    url: "https://cisr-irb.gc.ca/en/decisions/pages/TB4-05778.aspx",
    kind: "official",
    read: "opening",
  },
  "associated-press-2021": {
    title: "Canada launches pilot program to accept N. Korean refugees",
    publisher: "Associated Press",
    via: { en: "Taiwan News" },
    date: "2021-10-26",
    url: "https://www.taiwannews.com.tw/en/news/4326288",
    kind: "news",
    read: "opening",
  },
  "toronto-com-2022": {
    title: "Toronto-based HanVoice advocacy group hopes to resettle North Korean refugees",
    publisher: "Toronto.com",
    date: "2022~",
    url: "https://www.toronto.com/news/toronto-based-hanvoice-advocacy-group-hopes-to-resettle-north-korean-refugees/article_b9a45e96-1817-5b1a-9d4f-7ef1172b3685.html",
    kind: "news",
    read: "opening",
  },
} as const satisfies Readonly<Record<string, SourceRecord>>;
