import { m } from "#languages/compiled/messages.js";
import { seriesTitle, writeTogether, writeYearValue } from "#languages/words/series.ts";
import { ColumnChart } from "#ui/charts/ColumnChart.tsx";
import type { ToldStep } from "#view/story/told-story.ts";
import { chartOfStep } from "#view/strip/step-chart.ts";
import { useViewState } from "#view/use-view.ts";
import "./StepChart.css";

/** The figures over the years, for a step that tells of one of them; the step's year stands out. */
export function StepChart({ step }: { step: ToldStep }) {
  const year = useViewState((state) => state.year);
  const id = useViewState((state) => state.series);
  const chart = chartOfStep(step, { series: id, year });
  if (!chart) return null;
  const { series, together } = chart;
  return (
    <div className="step-chart">
      <ColumnChart
        {...chart}
        caption={
          <>
            <span>{seriesTitle(series)}</span>
            {year !== null && (
              <>
                <span>{" · "}</span>
                <strong>{m.year_value({ year, value: writeYearValue(series, year) })}</strong>
              </>
            )}
          </>
        }
        note={writeTogether(together)}
      />
    </div>
  );
}
