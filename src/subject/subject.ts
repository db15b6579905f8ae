import type { Subject } from "#model/subject.ts";
import { otherPlaceIds } from "./places.ts";
import type { SubjectIds } from "./writing.ts";

/** What the rest of the house must know of this subject before it has read a claim. */
export const subject: Subject<SubjectIds> = {
  years: { first: 1987, last: 2025, close: 1995 },
  // From Ulaanbaatar and the Mekong to Japan: what wide windows have more of lies around it.
  home: [94, 10, 145, 50],
  extents: {
    RU: [112, 41, 162, 61],
    EU: [-10, 42, 30, 66],
    US: [-125, 25, -67, 49],
    CA: [-138, 42, -54, 68],
    KR: [124.5, 33.5, 131, 39],
    JP: [128, 31, 146, 45.5],
  },
  markedAsOne: {
    KR: { below: 3.75, beside: { shore: [126.4, 35.9], to: [-1, 0] } },
    SG: { below: 5, beside: { shore: [104.1, 1.4], to: [1, -0.5] } },
    LA: { below: 3 },
    KH: { below: 3 },
  },
  origins: ["KP"],
  within: ["KP", "CN"],
  destination: "KR",
  usualRoute: "laos-thailand",
  seaward: [130, 25],
  groups: { EU: otherPlaceIds.filter((place) => place !== "AU") },
  nowhere: "XX",
  // Natural Earth has the Yalu and the Tumen as a border only.
  borderRivers: [
    ["CN", "KP"],
    ["KP", "RU"],
  ],
  // A newspaper that gives the ministry's own count.
  officeFamilies: { "ministry-of-unification": 4 },
  split: ["women", "men"],
  firstSeries: "arrivals",
  listedMeasures: ["refugees", "asylum-seekers"],
  leadingMeasures: [
    { measure: "arrivals-cumulative", as: "newest" },
    { measure: "refugee-admissions-cumulative", as: "newest" },
    { measure: "resettled-cumulative", as: "newest" },
    { measure: "population-estimate", as: "range" },
    { measure: "transits", as: "range" },
    { measure: "refugees", as: "newest" },
    { measure: "arrivals", as: "newest" },
    { measure: "asylum-applications", as: "newest" },
    { measure: "population-registered", as: "newest" },
  ],
  slug: "long-way-south",
  fileName: "the-long-way-south",
};
