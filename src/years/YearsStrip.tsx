import { useMemo } from "react";
import { seriesOf } from "#atlas/series.ts";
import { m } from "#languages/compiled/messages.js";
import { writeNumber } from "#languages/words/numbers.ts";
import { seriesTitle } from "#languages/words/series.ts";
import { CompareWith } from "#reading/compare/CompareWith.tsx";
import { openPage } from "#view/store.ts";
import { layOutStrip, type Strip } from "#view/strip.ts";
import { useView, useViewState } from "#view/use-view.ts";
import { SeriesSelect } from "./SeriesSelect.tsx";
import { YearReadout } from "./YearReadout.tsx";
import { YearSlider } from "./YearSlider.tsx";
import { IncidentTicks, YearsChart } from "./YearsChart.tsx";
import "./YearsStrip.css";

/** The years below the map: a chart that is also the slider of the year, and what it says. */
export function YearsStrip() {
  const view = useView();
  const id = useViewState((state) => state.series);
  const year = useViewState((state) => state.year);
  const series = seriesOf(id);
  const strip = useMemo(() => layOutStrip(series), [series]);
  return (
    <section className="years-strip" aria-label={m.timeline()}>
      <YearReadout series={series} strip={strip} />
      <div className="years-strip-tools">
        {year !== null && <CompareWith kind="year" besides={String(year)} />}
        <SeriesSelect />
        <button type="button" className="link" onClick={() => openPage(view, "years")}>
          {m.years_table()}
        </button>
      </div>
      <div className="years-strip-plot">
        <p className="years-strip-title">{seriesTitle(series)}</p>
        <IncidentTicks strip={strip} />
        <div className="years-strip-chart">
          <YearsChart series={series} />
          <YearSlider series={series} />
        </div>
        <YearAxis strip={strip} />
        <ValueAxis strip={strip} />
      </div>
    </section>
  );
}

/** Every fifth year, centred under its column. */
function YearAxis({ strip }: { strip: Strip }) {
  return (
    <div className="years-strip-axis" aria-hidden="true">
      {strip.years.map(({ year }, i) =>
        year % 5 === 0 ? (
          <span
            key={year}
            style={{ insetInlineStart: `${((i + 0.5) / strip.years.length) * 100}%` }}
          >
            {year}
          </span>
        ) : null,
      )}
    </div>
  );
}

function ValueAxis({ strip }: { strip: Strip }) {
  return (
    <div className="years-strip-values" aria-hidden="true">
      {strip.ticks.map(({ value, height }) => (
        <span key={value} style={{ insetBlockEnd: `${height * 100}%` }}>
          {writeNumber(value)}
        </span>
      ))}
    </div>
  );
}
