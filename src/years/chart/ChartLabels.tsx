import type { TimeSeries } from "#atlas/numbers/series.ts";
import { placeLabels } from "#drawing/chart/place-labels.ts";
import type { Plot } from "#drawing/chart/plot.ts";
import { yearsChartLook } from "#symbology/years-chart.ts";
import { letterSize } from "#ui/browser/letter-size.ts";
import { widthOnPage } from "#ui/browser/text-ruler.ts";
import type { Strip } from "#view/strip/strip.ts";
import { labelsOf } from "#view/strip/strip-labels.ts";

interface ChartLabelsProps {
  readonly series: TimeSeries;
  readonly strip: Strip;
  readonly plot: Plot;
  readonly year: number | null;
  readonly below: number;
  readonly above: number;
  /** There is room for the numbers of single years alone. */
  readonly isNarrow: boolean;
}

/** Pixels beside the chart that the last year's words reach into, so that they are over its own column. */
const besidePlot = 14;

/** What the reader enlarges is larger. */
function letterRoom(above: number) {
  const size = yearsChartLook.text * letterSize();
  return {
    above,
    lineHeight: 1.15 * size,
    beyond: besidePlot,
    widthOf: (words: string) => widthOnPage(words, size),
  };
}

/** What is written into the chart: its peak, its gaps, the chosen year. */
export function ChartLabels({ series, strip, plot, year, ...rest }: ChartLabelsProps) {
  const { below, above, isNarrow } = rest;
  const labels = labelsOf(series, year).filter(({ from, to }) => !isNarrow || from === to);
  const placed = placeLabels(labels, { strip, plot, room: letterRoom(above) });
  return (
    <div className="years-plot-labels" aria-hidden="true">
      {placed.map(({ label, left, bottom, width }) => (
        <p
          key={label.words}
          style={{ insetInlineStart: left, insetBlockEnd: below + bottom, inlineSize: width }}
        >
          {label.words}
        </p>
      ))}
    </div>
  );
}
