import { scaleLinear, scaleLog } from "d3-scale";
import type { AtlasClaim, AtlasFigure } from "#atlas/atlas.ts";
import { sources } from "#atlas/sources.ts";
import { groupBy } from "#core/group-by.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import type { Measure } from "#model/model.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import "./EstimateChart.css";
import { groupWord, writeValue } from "#languages/words/figures.ts";
import { measureWord } from "#languages/words/measures.ts";

interface Row {
  readonly claim: AtlasClaim;
  readonly figure: AtlasFigure;
}

const low = (figure: AtlasFigure) => ("value" in figure ? figure.value : figure.low);
const high = (figure: AtlasFigure) => ("value" in figure ? figure.value : figure.high);

function rowsOf(claims: readonly AtlasClaim[]): Row[] {
  return claims.flatMap((claim) =>
    (claim.figures ?? [])
      .filter(({ unit }) => unit === "people")
      .map((figure) => ({ claim, figure })),
  );
}

/**
 * Estimates side by side, each a dot or a whisker with its date and author. Each measure has a
 * scale of its own: different measures never share an axis.
 */
export function EstimateChart({ claims }: { claims: readonly AtlasClaim[] }) {
  const byMeasure = groupBy(rowsOf(claims), ({ figure }) => figure.measure);
  return (
    <>
      {[...byMeasure].map(([measure, rows]) => (
        <MeasureChart key={measure} measure={measure} rows={rows} />
      ))}
    </>
  );
}

function MeasureChart({ measure, rows }: { measure: Measure; rows: readonly Row[] }) {
  const smallest = Math.max(1, Math.min(...rows.map(({ figure }) => low(figure))));
  const largest = Math.max(...rows.map(({ figure }) => high(figure)));
  const wide = largest / smallest > 20;
  const scale = wide
    ? scaleLog()
        .domain([smallest / 1.3, largest * 1.3])
        .range([0, 100])
    : scaleLinear()
        .domain([0, largest * 1.05])
        .range([0, 100]);
  const at = (value: number) => scale(Math.max(value, wide ? smallest / 1.3 : 0));
  return (
    <figure className="estimate-chart">
      <figcaption>
        <span>{measureWord(measure)}</span>
        {wide && <span className="estimate-chart-note">{` ${m.log_scale()}`}</span>}
      </figcaption>
      <ul>
        {rows.map(({ claim, figure }, i) => (
          <li key={`${claim.id}-${i}`}>
            <span className="estimate-chart-who">
              <span className="estimate-chart-year">{dateOf(claim, figure)}</span>
              <span>{` ${authorOf(claim)}`}</span>
              {figure.group && (
                <span className="estimate-chart-note">{` · ${groupWord(figure.group)}`}</span>
              )}
            </span>
            <svg
              className="estimate-chart-plot"
              viewBox="0 0 100 12"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <line className="estimate-chart-axis" x1="0" x2="100" y1="6" y2="6" />
              <line
                className="estimate-chart-whisker"
                x1={at(low(figure))}
                x2={Math.max(at(high(figure)), at(low(figure)) + 0.01)}
                y1="6"
                y2="6"
              />
            </svg>
            <span className="estimate-chart-value">
              <span>{writeValue(figure)}</span>
              <SourceChip claims={[claim]} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function dateOf(claim: AtlasClaim, figure: AtlasFigure): string {
  const date = figure.when ?? claim.when ?? claim.asOf ?? sources[claim.evidence[0].source].date;
  return date === undefined ? m.undated() : writeDate(date);
}

function authorOf({ evidence: [first] }: AtlasClaim): string {
  return first.attributedTo ?? sources[first.source].citing ?? sources[first.source].publisher;
}
