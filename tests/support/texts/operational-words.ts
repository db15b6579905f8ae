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
