import type { TimeSeries } from "#atlas/numbers/series.ts";
import { m } from "#languages/compiled/messages.js";
import type { Strip } from "#view/strip/strip.ts";
import "./ChartKey.css";

interface ChartKeyProps {
  readonly series: TimeSeries;
  readonly strip: Strip;
  readonly hasIncidents: boolean;
}

/** What the chart's colours and marks mean: those that occur. */
export function ChartKey({ series, strip, hasIncidents }: ChartKeyProps) {
  const hasPart = (wanted: string) =>
    strip.years.some(({ column }) => column.some(({ part }) => part === wanted));
  const isDots = series.form === "dots";
  const entries = [
    ["women", hasPart("women") && m.key_women()],
    ["men", hasPart("men") && m.key_men()],
    ["unknown", hasPart("unknown") && m.key_unknown()],
    ["dot", isDots && m.key_dot()],
    ["square", hasIncidents && m.key_square()],
  ] as const;
  return (
    <ul className="chart-key">
      {entries.map(([kind, words]) =>
        words === false ? null : (
          <li key={kind} className={`chart-key-${kind}`}>
            <i data-kind={kind} />
            {kind === "square" && <span className="chart-key-short">{m.key_square_short()}</span>}
            <span>{words}</span>
          </li>
        ),
      )}
    </ul>
  );
}
