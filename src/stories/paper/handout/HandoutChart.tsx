import { m } from "#languages/compiled/messages.js";
import { seriesTitle, writeTogether, writeYearValue } from "#languages/words/series.ts";
import { ColumnChart } from "#ui/charts/ColumnChart.tsx";
import type { AddressedState } from "#view/state.ts";
import type { ToldStep } from "#view/story/told-story.ts";
import { chartOfStep } from "#view/strip/step-chart.ts";

interface HandoutChartProps {
  readonly step: ToldStep;
  readonly state: AddressedState;
}

/** The figures over the years, where a step tells of one of them, as on the wall. */
export function HandoutChart({ step, state }: HandoutChartProps) {
  const chart = chartOfStep(step, state);
  if (!chart) return null;
  const title = seriesTitle(chart.series);
  const { year } = state;
  const value =
    year === null ? null : m.year_value({ year, value: writeYearValue(chart.series, year) });
  return (
    <div className="handout-chart">
      <ColumnChart
        {...chart}
        caption={value === null ? title : `${title} · ${value}`}
        note={writeTogether(chart.together)}
      />
    </div>
  );
}
