import type { AtlasClaim } from "#atlas/atlas.ts";
import { numberRows } from "#atlas/numbers/number-rows.ts";
import { groupBy } from "#core/group-by.ts";
import { measureWord } from "#languages/words/measures.ts";
import { RangePlot } from "./RangePlot.tsx";
import "./NumberPlots.css";

/** All numbers of claims, each measure with an axis of its own: different measures never share one. */
export function NumberPlots({ claims }: { claims: readonly AtlasClaim[] }) {
  const byMeasure = groupBy(numberRows(claims), ({ figure }) => figure.measure);
  return [...byMeasure].map(([measure, rows]) => (
    <section key={measure} className="number-plots">
      <h3>{measureWord(measure)}</h3>
      <RangePlot label={measureWord(measure)} rows={rows} hasChips />
    </section>
  ));
}
