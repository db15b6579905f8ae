import { seriesOf } from "#atlas/series";
import type { ToldStep } from "#view/story/told-story";
import { layOutStrip, stripYears } from "#view/strip";
import { useViewState } from "#view/use-view";
import { seriesTitle, writeYearValue } from "#words/series";
import "./StepChart.css";

/** Height of the chart in its own units; a year is one wide. */
const height = 12;

/** The figures over the years, for a step that tells of one of them; the step's year stands out. */
export function StepChart({ step }: { step: ToldStep }) {
  const year = useViewState((state) => state.year);
  const series = seriesOf(useViewState((state) => state.series));
  const told = [...series.points, ...series.others].some(({ claims }) =>
    claims.some(({ id }) => step.claims.includes(id)),
  );
  if (!told || series.form !== "columns") return null;
  const { years } = layOutStrip(series);
  const [first = 0, last = 0] = [stripYears[0], stripYears.at(-1)];
  return (
    <figure className="step-chart">
      <figcaption>
        <span>{seriesTitle(series)}</span>
        {year !== null && (
          <>
            <span>{" · "}</span>
            <strong>
              <span>{`${year}: ${writeYearValue(series, year)}`}</span>
            </strong>
          </>
        )}
      </figcaption>
      <svg
        viewBox={`0 0 ${years.length} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        data-one-year={year !== null || undefined}
      >
        {years.map(({ year: each, column }, i) => {
          const top = (column.at(-1)?.top ?? 0) * height;
          return (
            <rect
              key={each}
              x={i + 0.1}
              width="0.8"
              y={height - top}
              height={top}
              data-chosen={each === year || undefined}
            />
          );
        })}
      </svg>
      <p aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </figure>
  );
}
