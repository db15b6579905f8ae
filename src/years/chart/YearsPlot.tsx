import { useMemo } from "react";
import type { TimeSeries } from "#atlas/numbers/series.ts";
import type { Plot } from "#drawing/chart/plot.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { yearsChartLook } from "#symbology/years-chart.ts";
import { letterSize } from "#ui/browser/letter-size.ts";
import { useWidth } from "#ui/browser/use-width.ts";
import type { Strip } from "#view/strip/strip.ts";
import { useViewState } from "#view/use-view.ts";
import { YearField } from "#years/choosing/YearField.tsx";
import { formLooks, type StripForm } from "#years/forms.ts";
import { ChartLabels } from "./ChartLabels.tsx";
import { YearAxis } from "./YearAxis.tsx";
import { YearsChart } from "./YearsChart.tsx";
import "./YearsPlot.css";

interface YearsPlotProps {
  readonly series: TimeSeries;
  readonly strip: Strip;
  readonly form: StripForm;
}

/** Pixels between two values that are written, and from how large letters on the columns grow with them. */
const apart = 14;
const large = 1.5;
/** Lines of large letters that the columns are high, at least. */
const lines = 3;

/** The highest value, and of the others those that there is room for. */
function ticksWithRoom({ ticks }: Strip, columns: number, letters: number): Strip["ticks"] {
  const [first, second] = ticks;
  const step = first && second ? (second.height - first.height) * columns : 0;
  return step >= apart * letters ? ticks : [...ticks.slice(0, 1), ...ticks.slice(-1)];
}

/** The chart with its axes and words, and the field above it in which a year is pointed at. */
export function YearsPlot({ series, strip, form }: YearsPlotProps) {
  const [width, measure] = useWidth<HTMLDivElement>();
  const year = useViewState((state) => state.year);
  const { columns: usual, above, below, hasValues, hasLabels } = formLooks[form];
  // Before it is measured it may be on no page.
  const letters = width > 0 ? letterSize() : 1;
  const columns = letters < large ? usual : Math.max(usual, lines * yearsChartLook.text * letters);
  const isNarrow = form === "sheet";
  // Over a sheet's chart the chosen year has its number in a bubble.
  const isWritten = hasLabels && !(isNarrow && year !== null);
  const plot: Plot = useMemo(() => ({ width, height: columns, scale: 1 }), [width, columns]);
  return (
    <div className="years-plot" data-form={form}>
      {hasValues && (
        <div className="years-plot-values" aria-hidden="true">
          {ticksWithRoom(strip, columns, letters).map(({ value, height }) => (
            <span key={value} style={{ insetBlockStart: above + (1 - height) * columns }}>
              {writeNumber(value)}
            </span>
          ))}
        </div>
      )}
      <div className="years-plot-area" ref={measure}>
        <div className="years-plot-columns" style={{ blockSize: above + columns + below }}>
          {width > 0 && (
            <>
              <YearField series={series} plot={plot} year={year} form={form} />
              <YearsChart strip={strip} plot={plot} above={above} below={below} />
              {isWritten && (
                <ChartLabels {...{ series, strip, plot, year, above, below, isNarrow }} />
              )}
            </>
          )}
        </div>
        {width > 0 && <YearAxis plot={plot} year={year} />}
      </div>
    </div>
  );
}
