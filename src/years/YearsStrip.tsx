import { useMemo } from "react";
import { seriesOf, type TimeSeries } from "#atlas/numbers/series.ts";
import { m } from "#languages/compiled/messages.js";
import { layOutStrip, type Strip } from "#view/strip/strip.ts";
import { useViewState } from "#view/use-view.ts";
import { ChartKey } from "#years/chart/ChartKey.tsx";
import { YearsPlot } from "#years/chart/YearsPlot.tsx";
import { PlayYears, YearNow, YearStep } from "#years/choosing/YearButtons.tsx";
import { YearTrack } from "#years/choosing/YearTrack.tsx";
import { SeriesMenu } from "#years/tools/SeriesMenu.tsx";
import { CompareYears, YearsTable } from "#years/tools/YearsTools.tsx";
import { type StripForm, useStripForm } from "./forms.ts";
import { YearBox } from "./YearBox.tsx";
import "./YearsStrip.css";

interface YearsStripProps {
  /** By the window, where nothing else is said. */
  readonly form?: StripForm;
}

/** What other sources give for the years of a table stands in the card of the year, not in the chart. */
function drawnStrip(series: TimeSeries): Strip {
  const strip = layOutStrip(series);
  if (series.form === "dots") return strip;
  return { ...strip, marks: strip.marks.filter(({ kind }) => kind === "bucket") };
}

/** The years: a chart that is also the slider of the year, with what it counts and what moves it. */
export function YearsStrip({ form: given }: YearsStripProps) {
  const ofWindow = useStripForm();
  const form = given ?? ofWindow;
  const series = seriesOf(useViewState((state) => state.series));
  const strip = useMemo(() => drawnStrip(series), [series]);
  const isSheet = form === "sheet";
  return (
    <section className="years-strip" data-form={form} aria-label={m.timeline()}>
      <header className="years-strip-head">
        <SeriesMenu />
        {form !== "bars" && <ChartKey series={series} strip={strip} hasIncidents={!isSheet} />}
        {!isSheet && (
          <div className="years-strip-tools">
            <YearStep series={series} to="back" />
            <YearNow />
            <YearStep series={series} to="on" />
            <PlayYears series={series} hasWords={false} />
            {form !== "bars" && <CompareYears series={series} />}
            {form !== "bars" && <YearsTable />}
          </div>
        )}
      </header>
      <YearsPlot series={series} strip={strip} form={form} />
      {isSheet && (
        <>
          <YearTrack />
          <div className="years-strip-thumbs">
            <YearStep series={series} to="back" />
            <PlayYears series={series} hasWords />
            <YearStep series={series} to="on" />
          </div>
          <YearBox />
          <p className="years-strip-links">
            <CompareYears series={series} />
            <YearsTable />
          </p>
        </>
      )}
    </section>
  );
}
