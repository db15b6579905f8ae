import type { Claim } from "#model/model.ts";
import type { TinyIds } from "./ids.ts";

type TinyClaim<Id extends string> = Claim<Id, TinyIds>;

const listOf = <const Id extends string>(claims: readonly TinyClaim<Id>[]) => claims;

const diary = { source: "made-up-diary", locator: { en: "Page 1" } } as const;
const ledger = { source: "made-up-ledger", locator: { en: "Column 1" } } as const;

/** Everything here is made up: no such places, people or books ever were. */
export const claims = listOf([
  {
    id: "hi-hard-laws",
    kind: "policy",
    place: "HILLS",
    theme: "law",
    when: "1830/1861",
    statement: { en: "The made-up Hills let nobody leave." },
    evidence: [diary],
  },
  {
    id: "fo-ferry",
    kind: "policy",
    place: "FORDS",
    theme: "routes",
    when: "1835/1860",
    statement: { en: "A made-up ferry ran in the Fords." },
    evidence: [ledger],
  },
  {
    id: "fo-counted",
    kind: "statistic",
    place: "FORDS",
    theme: "demographics",
    when: "1840",
    statement: { en: "The made-up ledger counts 12 crossings in 1840." },
    figures: [{ measure: "crossings", unit: "people", value: 12 }],
    evidence: [ledger],
  },
  {
    id: "fo-counted-less",
    kind: "estimate",
    place: "FORDS",
    theme: "demographics",
    when: "1840",
    statement: { en: "The made-up diary counts about 7 crossings in 1840." },
    figures: [{ measure: "crossings", unit: "people", value: 7, approximate: true }],
    evidence: [diary],
  },
  {
    id: "mi-shelter",
    kind: "support",
    place: "MILLTOWN",
    theme: "support",
    when: "1850",
    statement: { en: "A made-up miller of Milltown gave bread to travellers." },
    evidence: [diary, ledger],
  },
  {
    id: "co-free",
    kind: "policy",
    place: "COAST",
    theme: "law",
    when: "1834/..",
    statement: { en: "On the made-up Coast everybody was free." },
    evidence: [ledger],
  },
]);

export type TinyClaimId = (typeof claims)[number]["id"];
