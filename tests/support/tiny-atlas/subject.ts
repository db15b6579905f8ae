import type { Subject } from "#model/subject.ts";
import type { TinyIds } from "./ids.ts";

export const subject: Subject<TinyIds> = {
  years: { first: 1830, last: 1861, close: 1830 },
  home: [-90, 30, -70, 46],
  extents: {},
  markedAsOne: {},
  origins: ["HILLS"],
  within: ["HILLS"],
  destination: null,
  usualRoute: null,
  seaward: [-70, 30],
  groups: {},
  nowhere: "NOWHERE",
  borderRivers: [],
  officeFamilies: {},
  split: null,
  firstSeries: "crossings-fords",
  listedMeasures: [],
  leadingMeasures: [],
  slug: "made-up-ways",
  fileName: "the-made-up-ways",
};
