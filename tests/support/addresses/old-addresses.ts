/**
 * Addresses that were shared, and the view that each must open for ever. They and what they opened
 * were taken from the atlas as it was on 28 November 2026: add to this table, and change no line but
 * where a story itself has changed what its step shows.
 */

/** What a reader sees at an address, apart from words; what an address does not change is left out. */
export interface OpenedView {
  readonly country?: string;
  readonly topic?: string;
  readonly route?: string;
  /** From 1, as in the address. */
  readonly leg?: number;
  readonly year?: number;
  readonly series?: string;
  /** What stands beside the chosen thing, and whether the two are compared on the screen. */
  readonly beside?: string | number;
  readonly isComparing?: true;
  readonly page?: string;
  readonly entry?: string;
  /** Place, kinds, first and last year. */
  readonly incidents?: readonly [string | null, readonly string[], number | null, number | null];
  readonly hidden?: readonly string[];
  readonly claim?: string;
  /** Longitude, latitude, zoom. */
  readonly camera?: readonly [number, number, number];
  /** A story's id; `told` for one that came in the address. */
  readonly story?: string;
  readonly step?: number;
  readonly isPresented?: true;
  readonly isLookingAround?: true;
  readonly making?: string;
  /** What the reader is told of the address: kind, key, value. */
  readonly said?: readonly string[];
  /** In a frame: its own title, and that its story cannot be found. */
  readonly title?: string;
  readonly isMissing?: true;
}

type OldAddress = readonly [hash: string, opens: OpenedView];

/** A story of two steps, packed: Laos; the route through Mongolia in 2004. */
const lesson =
  "RcuxCsIwFEbhVyn_4JRAFadAhk4uHd3EIcq1DaS5kntrCaXvLi52Pt9Z8eIyBYVD4jzYJVQrPOtoRblUGHyoSOQMdzTQqIng0DWJRDjDQJTeAndb_7EPLL8v0gKHJ89ZS_V9h83s6DpSc-FH3GHhWclPnAdOMRwqheJPbXvGdt--";

/** Views, as the atlas writes them: each is written again as it was. */
export const writtenViews: readonly OldAddress[] = [
  ["", {}],
  ["country=LA", { country: "LA" }],
  ["country=KP", { country: "KP" }],
  ["country=EU&year=2019", { country: "EU", year: 2019 }],
  ["country=KR&year=2018", { country: "KR", year: 2018 }],
  [
    "country=CN&claim=cn-policy-no-refugee-status",
    { country: "CN", claim: "cn-policy-no-refugee-status" },
  ],
  ["country=LA&claim=la-2013-nine", { country: "LA", claim: "la-2013-nine" }],
  ["country=JP&claim=jp-1987-thirteen", { country: "JP", claim: "jp-1987-thirteen" }],
  ["country=LA&route=laos-thailand", { country: "LA", route: "laos-thailand" }],
  [
    "country=LA&route=laos-thailand&leg=2&year=2013",
    { country: "LA", route: "laos-thailand", leg: 2, year: 2013 },
  ],
  [
    "country=CN&route=laos-thailand&at=112,30.5,3.2",
    { country: "CN", route: "laos-thailand", camera: [112, 30.5, 3.2] },
  ],
  [
    "country=CN&route=mongolia&year=2003&hide=sea,dmz",
    { country: "CN", route: "mongolia", year: 2003, hidden: ["sea", "dmz"] },
  ],
  ["country=MN&at=105,45,4.25", { country: "MN", camera: [105, 45, 4.25] }],
  ["country=TH&year=2010&strip=arrivals-th", { country: "TH", year: 2010, series: "arrivals-th" }],
  ["country=GB&strip=refugees-gb", { country: "GB", series: "refugees-gb" }],
  [
    "country=RU&year=2006&page=sources&on=hrw-2025",
    { country: "RU", year: 2006, page: "sources", entry: "hrw-2025" },
  ],
  ["country=CN&page=disagreements", { country: "CN", page: "disagreements" }],
  ["country=LA&page=works", { country: "LA", page: "works" }],
  ["country=TH&vs=CN", { country: "TH", beside: "CN", isComparing: true }],
  ["country=CN&year=2012&vs=MN", { country: "CN", year: 2012, beside: "MN", isComparing: true }],
  [
    "country=TH&route=laos-thailand&vs=VN",
    { country: "TH", route: "laos-thailand", beside: "VN", isComparing: true },
  ],
  [
    "country=TH&vs=CN&page=glossary&on=xx-term-talbukja",
    { country: "TH", beside: "CN", isComparing: true, page: "glossary", entry: "xx-term-talbukja" },
  ],
  [
    "country=TH&vs=CN&claim=la-2013-nine",
    { country: "TH", beside: "CN", isComparing: true, claim: "la-2013-nine" },
  ],
  ["route=sea", { route: "sea" }],
  ["route=laos-thailand", { route: "laos-thailand" }],
  ["route=laos-thailand&leg=1", { route: "laos-thailand", leg: 1 }],
  ["route=laos-thailand&leg=7", { route: "laos-thailand", leg: 7 }],
  ["route=laos-thailand&leg=3&year=2014", { route: "laos-thailand", leg: 3, year: 2014 }],
  [
    "route=laos-thailand&leg=4&year=2010&strip=arrivals-th",
    { route: "laos-thailand", leg: 4, year: 2010, series: "arrivals-th" },
  ],
  ["route=mongolia&leg=2&at=112,38,2.7", { route: "mongolia", leg: 2, camera: [112, 38, 2.7] }],
  ["route=sea&leg=1&year=1987", { route: "sea", leg: 1, year: 1987 }],
  ["route=vietnam&year=2019&hide=mongolia", { route: "vietnam", year: 2019, hidden: ["mongolia"] }],
  ["route=mongolia&vs=vietnam", { route: "mongolia", beside: "vietnam", isComparing: true }],
  [
    "route=mongolia&leg=2&year=2004&vs=laos-thailand",
    { route: "mongolia", leg: 2, year: 2004, beside: "laos-thailand", isComparing: true },
  ],
  [
    "route=mongolia&year=2009&vs=2004",
    { route: "mongolia", year: 2009, beside: 2004, isComparing: true },
  ],
  [
    "route=mongolia&year=2004&claim=jp-1987-thirteen",
    { route: "mongolia", year: 2004, claim: "jp-1987-thirteen" },
  ],
  ["route=dmz&page=years", { route: "dmz", page: "years" }],
  ["returns=1", { topic: "returns" }],
  ["returns=1&year=2013", { topic: "returns", year: 2013 }],
  ["returns=1&year=2013&strip=returns", { topic: "returns", year: 2013, series: "returns" }],
  [
    "returns=1&claim=cn-policy-no-refugee-status",
    { topic: "returns", claim: "cn-policy-no-refugee-status" },
  ],
  ["returns=1&at=127.5,41.3,5", { topic: "returns", camera: [127.5, 41.3, 5] }],
  [
    "returns=1&page=incidents&incidents=CN;return",
    { topic: "returns", page: "incidents", incidents: ["CN", ["return"], null, null] },
  ],
  [
    "returns=1&year=2009&vs=2021",
    { topic: "returns", year: 2009, beside: 2021, isComparing: true },
  ],
  ["year=1987", { year: 1987 }],
  ["year=2025", { year: 2025 }],
  ["year=2009&vs=2021", { year: 2009, beside: 2021, isComparing: true }],
  ["year=2014&at=-48,58,1.4", { year: 2014, camera: [-48, 58, 1.4] }],
  ["year=2013&strip=arrivals-th&hide=sea", { year: 2013, series: "arrivals-th", hidden: ["sea"] }],
  ["strip=returns", { series: "returns" }],
  ["strip=refugees-gb&page=years", { series: "refugees-gb", page: "years" }],
  ["vs=2021", { beside: 2021 }],
  ["vs=TH", { beside: "TH" }],
  ["page=accessibility", { page: "accessibility" }],
  ["page=data", { page: "data" }],
  ["page=stories", { page: "stories" }],
  ["page=sources", { page: "sources" }],
  ["page=sources&on=hrw-2025", { page: "sources", entry: "hrw-2025" }],
  ["page=glossary", { page: "glossary" }],
  ["page=glossary&on=xx-term-talbukja", { page: "glossary", entry: "xx-term-talbukja" }],
  ["page=works", { page: "works" }],
  ["page=disagreements", { page: "disagreements" }],
  ["year=2009&page=years", { year: 2009, page: "years" }],
  ["page=incidents", { page: "incidents" }],
  [
    "page=incidents&incidents=VN;return;2002-2019",
    { page: "incidents", incidents: ["VN", ["return"], 2002, 2019] },
  ],
  [
    "page=incidents&incidents=;arrest,return;-2010",
    { page: "incidents", incidents: [null, ["arrest", "return"], null, 2010] },
  ],
  ["incidents=CN,arrest,return,2002-2012", { incidents: ["CN", ["arrest", "return"], 2002, 2012] }],
  ["incidents=return,since-2002", { incidents: [null, ["return"], 2002, null] }],
  ["incidents=until-2010", { incidents: [null, [], null, 2010] }],
  ["incidents=;return", { incidents: [null, ["return"], null, null] }],
  ["incidents=CN", { incidents: ["CN", [], null, null] }],
  ["incidents=CN;;2002-", { incidents: ["CN", [], 2002, null] }],
  ["incidents=;;1999-2002", { incidents: [null, [], 1999, 2002] }],
  [
    "incidents=CN;arrest,return;2002-2012&hide=sea",
    { incidents: ["CN", ["arrest", "return"], 2002, 2012], hidden: ["sea"] },
  ],
  ["hide=sea", { hidden: ["sea"] }],
  ["hide=sea,laos-thailand,mongolia", { hidden: ["sea", "laos-thailand", "mongolia"] }],
  ["hide=mongolia&at=115,30,2.4", { hidden: ["mongolia"], camera: [115, 30, 2.4] }],
  ["at=60,40,1", { camera: [60, 40, 1] }],
  ["at=-178,45,2.2", { camera: [-178, 45, 2.2] }],
  ["at=112.43,30.12,3.14", { camera: [112.43, 30.12, 3.14] }],
  ["claim=kr-arrivals-2009", { claim: "kr-arrivals-2009" }],
  ["make=my-lesson", { making: "my-lesson" }],
  ["country=LA&year=2013&make=my-lesson", { country: "LA", year: 2013, making: "my-lesson" }],
  ["page=stories&make=my-lesson", { page: "stories", making: "my-lesson" }],
  [
    "route=laos-thailand&year=2009&hide=sea&claim=la-2013-nine&at=105,20,3",
    {
      route: "laos-thailand",
      year: 2009,
      hidden: ["sea"],
      claim: "la-2013-nine",
      camera: [105, 20, 3],
    },
  ],
];

/** Stories: the atlas' own, one kept on the device as `my-lesson`, and one packed into the address. */
export const storyAddresses: readonly OldAddress[] = [
  ["story=mongolia", { route: "mongolia", story: "mongolia", step: 1 }],
  ["story=mongolia&step=1", { route: "mongolia", story: "mongolia", step: 1 }],
  ["story=mongolia&step=2", { route: "mongolia", leg: 1, story: "mongolia", step: 2 }],
  ["story=through-laos&step=90", { country: "KR", story: "through-laos", step: 13 }],
  ["story=through-laos&step=3", { route: "laos-thailand", leg: 1, story: "through-laos", step: 3 }],
  [
    "story=through-laos&page=handout",
    { page: "handout", story: "through-laos", step: 1, isLookingAround: true },
  ],
  ["story=numbers&step=2&present=1", { year: 1998, story: "numbers", step: 2, isPresented: true }],
  ["story=numbers&present=1", { country: "KR", story: "numbers", step: 1, isPresented: true }],
  [
    "story=arriving&step=1&claim=la-2013-nine",
    { claim: "la-2013-nine", story: "arriving", step: 1 },
  ],
  [
    "country=TH&story=through-laos&step=2",
    { country: "TH", story: "through-laos", step: 2, isLookingAround: true },
  ],
  [
    "country=LA&year=2013&story=knowing&step=1",
    { country: "LA", year: 2013, story: "knowing", step: 1, isLookingAround: true },
  ],
  [
    "at=60,40,1&story=mongolia&step=2",
    { camera: [60, 40, 1], story: "mongolia", step: 2, isLookingAround: true },
  ],
  [
    "country=MN&page=sources&on=hrw-2025&story=mongolia&step=2",
    {
      country: "MN",
      page: "sources",
      entry: "hrw-2025",
      story: "mongolia",
      step: 2,
      isLookingAround: true,
    },
  ],
  [
    "country=MN&story=no-such-story",
    { country: "MN", said: ["unknown-story: story no-such-story"] },
  ],
  ["story=my-lesson", { country: "LA", story: "my-lesson", step: 1 }],
  ["story=my-lesson&step=2", { route: "mongolia", year: 2004, story: "my-lesson", step: 2 }],
  [
    "story=my-lesson&step=1&make=my-lesson",
    { country: "LA", story: "my-lesson", step: 1, making: "my-lesson" },
  ],
  [
    "country=LA&claim=la-2013-nine&story=my-lesson&step=1",
    { country: "LA", claim: "la-2013-nine", story: "my-lesson", step: 1 },
  ],
  [
    "country=TH&story=my-lesson&step=1&present=1",
    { country: "TH", story: "my-lesson", step: 1, isPresented: true, isLookingAround: true },
  ],
  ["story=my-gone&step=1&country=LA", { country: "LA", said: ["unknown-story: story my-gone"] }],
  [`step=1&told=${lesson}`, { country: "LA", story: "told", step: 1 }],
  [`step=2&told=${lesson}`, { route: "mongolia", year: 2004, story: "told", step: 2 }],
  [
    `country=TH&step=1&told=${lesson}`,
    { country: "TH", story: "told", step: 1, isLookingAround: true },
  ],
  [
    `at=119.5,29.8,3.32&step=1&told=${lesson}`,
    { camera: [119.5, 29.8, 3.32], story: "told", step: 1, isLookingAround: true },
  ],
  [`told=${lesson}`, { country: "LA", story: "told", step: 1 }],
  [`country=LA&story=told&step=1&told=${lesson}`, { country: "LA", story: "told", step: 1 }],
  [
    `country=TH&story=told&step=1&told=${lesson}`,
    { country: "TH", story: "told", step: 1, isLookingAround: true },
  ],
  [
    `route=mongolia&year=2004&story=told&step=2&present=1&told=${lesson}`,
    { route: "mongolia", year: 2004, story: "told", step: 2, isPresented: true },
  ],
];

/** As mail and chat leave them: mended, or said to be broken. */
export const changedAddresses: readonly OldAddress[] = [
  [`step=1&told=${lesson.slice(0, -9)}`, { said: ["broken-story: told"] }],
  [`step=2&amp;told=${lesson}.`, { route: "mongolia", year: 2004, story: "told", step: 2 }],
  ["country%3DLA%26year%3D2013", { country: "LA", year: 2013 }],
  ["%23country=LA&year=2013", { country: "LA", year: 2013 }],
  ["!/route=sea", { route: "sea" }],
  ["country=LA&amp;year=2013", { country: "LA", year: 2013 }],
  ["returns=1&amp;year=2013.", { topic: "returns", year: 2013 }],
  ["country=LA&year=2013?utm_source=mail", { country: "LA", year: 2013 }],
  ["COUNTRY=la&YEAR=2013", { country: "LA", year: 2013 }],
  ["route=Laos-Thailand&leg=3", { route: "laos-thailand", leg: 3 }],
  ["country=LA&yea", { country: "LA", said: ["cut-address: year yea"] }],
  ["country=LA&year=201", { country: "LA", said: ["bad-value: year 201"] }],
  ["country=L", { said: ["unknown-country: country L"] }],
  ["country=LA&claim=", { country: "LA", said: ["cut-address: claim claim"] }],
  ["route=laos-thailan", { said: ["unknown-route: route laos-thailan"] }],
  ["told=AAA", { said: ["broken-story: told AAA"] }],
  ["hide=sea,nowhere", { said: ["bad-value: hide sea,nowhere"] }],
  ["at=105,20,", { said: ["bad-value: at 105,20,"] }],
  ["page=sourc", { said: ["bad-value: page sourc"] }],
  ["vs=XX&country=LA", { country: "LA", said: ["bad-value: vs XX"] }],
  ["incidents=XX", { said: ["bad-value: incidents XX"] }],
  ["country=LA&year=2013#top", { country: "LA", year: 2013 }],
  [
    "story=mongolia&step=",
    { route: "mongolia", story: "mongolia", step: 1, said: ["cut-address: step step"] },
  ],
  ["utm_source=x&country=LA", { country: "LA" }],
  [
    "year=1492&country=XX&route=sea",
    { route: "sea", said: ["bad-value: year 1492", "unknown-country: country XX"] },
  ],
];

/** Frames in other sites. */
export const frameAddresses: readonly OldAddress[] = [
  [
    "country=LA&year=2013&title=Nine%20%26%20one",
    { country: "LA", year: 2013, title: "Nine & one" },
  ],
  ["route=laos-thailand&leg=2&year=2013", { route: "laos-thailand", leg: 2, year: 2013 }],
  ["returns=1&title=Sent%20back", { topic: "returns", title: "Sent back" }],
  ["hide=mongolia&at=115,30,2.4", { hidden: ["mongolia"], camera: [115, 30, 2.4] }],
  ["story=mongolia&step=2", { route: "mongolia", leg: 1, story: "mongolia", step: 2 }],
  ["story=mongolia", { route: "mongolia", story: "mongolia", step: 1 }],
  [
    "story=through-laos&step=3&title=Through%20Laos",
    { route: "laos-thailand", leg: 1, story: "through-laos", step: 3, title: "Through Laos" },
  ],
  ["story=no-such-story", { isMissing: true }],
  ["country=LA&page=sources&claim=la-2013-nine&vs=TH&present=1", { country: "LA" }],
  ["country=XX&year=2009", { year: 2009, said: ["unknown-country: country XX"] }],
  ["title=%ED%83%88%EB%B6%81%EB%AF%BC&country=KR", { country: "KR", title: "탈북민" }],
  ["country=TH&story=mongolia&step=1", { country: "TH", story: "mongolia", step: 1 }],
  [
    `step=1&told=${lesson}&title=Our%20lesson`,
    { country: "LA", story: "told", step: 1, title: "Our lesson" },
  ],
];
