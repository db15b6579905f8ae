import { m } from "#languages/compiled/messages.js";
import type { Measure } from "#model/model.ts";

const words: Partial<Record<Measure, () => string>> = {
  "population-estimate": m.measure_population_estimate,
  "population-registered": m.measure_population_registered,
  refugees: m.measure_refugees,
  "asylum-seekers": m.measure_asylum_seekers,
  children: m.measure_children,
  detained: m.measure_detained,
  arrivals: m.measure_arrivals,
  "arrivals-cumulative": m.measure_arrivals_cumulative,
  "resettled-cumulative": m.measure_resettled_cumulative,
  resettled: m.measure_resettled,
  "refugee-admissions-cumulative": m.measure_refugee_admissions_cumulative,
  "refugee-admissions": m.measure_refugee_admissions,
  naturalisations: m.measure_naturalisations,
  transits: m.measure_transits,
  workers: m.measure_workers,
  "forced-returns": m.measure_forced_returns,
  "voluntary-returns": m.measure_voluntary_returns,
  "whereabouts-unknown": m.measure_whereabouts_unknown,
  "asylum-applications": m.measure_asylum_applications,
  "border-entries": m.measure_border_entries,
};

/** What a figure counts, in words. */
export function measureWord(measure: Measure): string {
  return words[measure]?.() ?? m.measure_other();
}
