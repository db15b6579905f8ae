import type { RecordId } from "./places.ts";

/** What the path of a record's own page calls it, for ever: `country/laos/`. */
export const recordPaths: Readonly<Record<RecordId, string>> = {
  KP: "north-korea",
  CN: "china",
  MN: "mongolia",
  LA: "laos",
  VN: "vietnam",
  TH: "thailand",
  MM: "myanmar",
  KH: "cambodia",
  RU: "russia",
  JP: "japan",
  PH: "philippines",
  TW: "taiwan",
  SG: "singapore",
  KR: "south-korea",
  US: "united-states",
  CA: "canada",
  GB: "united-kingdom",
  DE: "germany",
  EU: "europe",
};
