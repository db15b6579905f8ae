/** What each measure can be counted in: people are no money, and shares no people. */
import type { Measure, Unit } from "#model/model.ts";

const people: readonly Unit[] = ["people"];
/** Offices count files, which hold a family or one person. */
const files: readonly Unit[] = ["people", "cases", "applications"];
const shares: readonly Unit[] = ["percent"];
const changes: readonly Unit[] = ["percent", "percentage-points", "times"];
const money: readonly Unit[] = ["KRW", "USD", "CNY", "JPY"];
const pay: readonly Unit[] = [...money, "USD-per-month", "KRW-per-month", "USD-per-hour"];
const times: readonly Unit[] = ["hours", "days", "weeks", "months", "years"];

export const unitsOf: Readonly<Record<Measure, readonly Unit[]>> = {
  arrivals: people,
  "arrivals-cumulative": people,
  "asylum-applications": files,
  "asylum-grants": files,
  "asylum-refusals": files,
  "asylum-closed": files,
  "refugee-admissions": people,
  "refugee-admissions-cumulative": people,
  resettled: people,
  "resettled-cumulative": people,
  "reached-safety": people,
  naturalisations: people,
  // One person may enter several times.
  "border-entries": ["times"],
  transits: people,
  removals: people,
  "forced-returns": people,
  "voluntary-returns": people,
  crossings: people,
  airlifted: people,
  "population-estimate": people,
  "population-registered": people,
  refugees: people,
  "asylum-seekers": people,
  children: people,
  detained: people,
  "whereabouts-unknown": people,
  workers: people,
  "people-involved": people,
  deaths: people,
  "people-released": people,
  "people-arrested": people,
  "share-women": shares,
  share: shares,
  change: changes,
  rate: changes,
  benefit: pay,
  reward: pay,
  income: pay,
  price: money,
  "budget-change": shares,
  compensation: money,
  duration: times,
  "age-limit": ["years-of-age"],
  distance: ["km", "miles"],
  sample: people,
  respondents: people,
  "documented-cases": ["cases"],
  count: ["people", "cases", "items", "times"],
};
