import { useMemo } from "react";
import { seriesOf } from "#atlas/series";
import { m } from "#messages";
import { openPage } from "#view/store";
import { layOutStrip, type Strip } from "#view/strip";
import { useView, useViewState } from "#view/use-view";
import { writeNumber } from "#words/numbers";
import { seriesTitle } from "#words/series";
import { CompareWith } from "./CompareWith";
import { SeriesSelect } from "./SeriesSelect";
import { YearReadout } from "./YearReadout";
import { YearSlider } from "./YearSlider";
import { IncidentTicks, YearsChart } from "./YearsChart";
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
