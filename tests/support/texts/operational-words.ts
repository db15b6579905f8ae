/**
 * Words that would tell how, where or when to cross, who helps, what it costs or how a border is
 * watched. An exception names the claim and says why the word is harmless there.
 */
export const operationalWords: [word: string, exceptions: Readonly<Record<string, string>>][] = [
  ["disguise[ds]?", {}],
  ["camouflage[d]?", {}],
  ["frozen", {}],
  ["shallow", {}],
  ["ford(s|ed|ing)?", {}],
  ["at night", {}],
  [
    "patrol(s|led|ling)?",
    {
      "xx-departures-decline-reasons":
        "names patrols among the reasons why fewer people leave; not where or how they work",
    },
  ],
  ["cameras?", {}],
  ["watchtowers?", {}],
  ["blind spots?", {}],
  ["guard posts?", {}],
  ["wade[ds]?", {}],
  ["swam|swim(s|ming)?", {}],
  ["smugglers?|smuggl(e|ed|ing)", {}],
  ["bribe[ds]?|bribing|bribery", {}],
  ["broker('s)? fees?", {}],
  ["fake (papers|passports?)|forged", {}],
  ["hiding places?", {}],
  ["safe ?houses?|safe-houses?", {}],
  ["meeting points?", {}],
  ["phone numbers?", {}],
];

/** The same in Korean, where words take endings: each is looked for within others. */
export const koreanOperationalWords: [
  word: string,
  exceptions: Readonly<Record<string, string>>,
][] = [
  ["변장|위장(하|한|해)", {}],
  ["얼어붙|언 강", {}],
  ["얕은|얕아", {}],
  ["걸어서 건너|물을 헤쳐|여울", {}],
  ["헤엄", {}],
  ["한밤|밤에|밤중", {}],
  [
    // The name of an article is as its paper wrote it.
    "(?<!국경지대 )순찰",
    {
      "xx-departures-decline-reasons":
        "names patrols among the reasons why fewer people leave; not where or how they work",
    },
  ],
  ["감시 ?카메라|CCTV", {}],
  ["망루|감시탑|초소", { hanawon: "a wrong answer, of a place that is none" }],
  ["사각지대", {}],
  ["밀수|밀입국 알선", {}],
  ["뇌물", {}],
  ["브로커 ?(비|값)|중개료|알선료", {}],
  ["위조", { "xx-work-confidential-assignment": "what a film is about: money" }],
  ["은신처|안전 ?가옥|안가", {}],
  ["접선|만나는 장소", {}],
  ["전화번호", {}],
];
