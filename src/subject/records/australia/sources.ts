import type { SourceRecord } from "#model/source-record.ts";

export const australiaSources = {
  "crikey-2010": {
    title: "North Korean asylum seeker told to try South Korea",
    publisher: "Crikey",
    date: "2010-10-22",
    url: "https://stagecdn.crikey.com.au/2010/10/22/north-korean-asylum-seeker-told-to-try-south-korea",
    kind: "news",
    read: "opening",
  },
  "high-court-of-2012": {
    title: "SZOAU v Minister for Immigration and Citizenship [2012] HCATrans 190",
    publisher: { en: "High Court of Australia" },
    via: { en: "casechat.au" },
    date: "2012-08-17",
    url: "https://casechat.au/cases/au/szoau-v-minister-for-immigration-and-citizenship-anor-2012-hcatrans-190",
    kind: "official",
    read: "opening",
  },
  "abc-2012": {
    title: "North Korean family fears deportation to persecution",
    publisher: "Australian Broadcasting Corporation",
    date: "2012-10-30",
    url: "http://www.abc.net.au/lateline/content/2012/s3622179.htm",
    kind: "news",
    read: "opening",
  },
} as const satisfies Readonly<Record<string, SourceRecord>>;
