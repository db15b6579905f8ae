import { ColumnChart } from "#ui/ColumnChart";
import type { AddressedState } from "#view/state";
import { chartOfStep } from "#view/step-chart";
import type { ToldStep } from "#view/story/told-story";
import { seriesTitle, writeTogether, writeYearValue } from "#words/series";

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
  const value = year === null ? null : `${year}: ${writeYearValue(chart.series, year)}`;
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
