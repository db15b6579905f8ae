/**
 * The places of the atlas. Ids are ISO 3166-1 alpha-2 codes; `EU` stands for Europe's other
 * communities and `XX` for no single country.
 */
export const recordIds = [
  "KP",
  "CN",
  "MN",
  "LA",
  "VN",
  "TH",
  "MM",
  "KH",
  "RU",
  "JP",
  "PH",
  "TW",
  "SG",
  "KR",
  "US",
  "CA",
  "GB",
  "DE",
  "EU",
] as const;

/** A country, or Europe's other communities, that has a record of its own. */
export type RecordId = (typeof recordIds)[number];

/** States without a record of their own that claims mention; on the map they open `EU`, but for Australia. */
export const otherPlaceIds = [
  "NL",
  "BE",
  "FR",
  "SE",
  "NO",
  "DK",
  "FI",
  "LU",
  "IE",
  "CH",
  "AU",
] as const;

export type PlaceId = RecordId | (typeof otherPlaceIds)[number] | "XX";

/**
 * Generalised stations (see geo/anchors.ts for where each is drawn): a country, a capital, a city of
 * over a million people, or a first-level province. Never a town near a border.
 */
export const anchorIds = [
  "kp-country",
  "kp-pyongyang",
  "kp-north-hamgyong",
  "kp-ryanggang",
  "cn-beijing",
  "cn-shenyang",
  "cn-changchun",
  "cn-dalian",
  "cn-tianjin",
  "cn-qingdao",
  "cn-shandong",
  "cn-shanghai",
  "cn-ningbo",
  "cn-kunming",
  "cn-nanning",
  "cn-hong-kong",
  "cn-jilin",
  "cn-liaoning",
  "cn-guangxi",
  "cn-yunnan",
  "cn-inner-mongolia",
  "mn-ulaanbaatar",
  "vn-country",
  "vn-lang-son",
  "vn-quang-ninh",
  "vn-ha-tinh",
  "vn-hanoi",
  "vn-ho-chi-minh-city",
  "la-country",
  "la-oudomxay",
  "la-luang-namtha",
  "la-luang-prabang",
  "la-vientiane",
  "th-chiang-rai",
  "th-bueng-kan",
  "th-bangkok",
  "mm-shan",
  "kh-mondulkiri",
  "kh-phnom-penh",
  "ru-primorsky",
  "ru-khabarovsk",
  "ru-amur",
  "ru-kamchatka",
  "jp-aomori",
  "jp-fukui",
  "jp-ishikawa",
  "jp-country",
  "kr-seoul",
  "kr-incheon",
  "kr-gyeonggi",
  "kr-gangwon",
  "tw-country",
  "ph-manila",
  "sg-singapore",
  "us-country",
  "us-los-angeles",
  "ca-country",
  "gb-london",
  "de-berlin",
] as const;

export type AnchorId = (typeof anchorIds)[number];
