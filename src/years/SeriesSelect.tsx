import { allSeries, seriesOf } from "#atlas/series.ts";
import { m } from "#languages/compiled/messages.js";
import { measureWord } from "#languages/words/measures.ts";
import { seriesTitle } from "#languages/words/series.ts";
import { subject } from "#subject/subject.ts";
import { chooseSeries } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";

/** Chooses what the years strip counts. Series are never added up. */
export function SeriesSelect() {
  const view = useView();
  const id = useViewState((state) => state.series);
  const group = (measure: string) => allSeries().filter((series) => series.measure === measure);
  const single = allSeries().filter(({ measure }) => !subject.listedMeasures.includes(measure));
  return (
    <label className="series-select">
      <span className="visually-hidden">{m.series_choice()}</span>
      <select
        value={seriesOf(id).id}
        title={seriesOf(id).definition}
        onChange={({ target }) => chooseSeries(view, target.value)}
      >
        <SeriesOptions series={single} />
        {subject.listedMeasures.map((measure) => (
          <optgroup key={measure} label={measureWord(measure)}>
            <SeriesOptions series={group(measure)} />
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function SeriesOptions({ series }: { series: ReturnType<typeof allSeries> }) {
  return series.map((each) => (
    <option key={each.id} value={each.id}>
      {seriesTitle(each)}
    </option>
  ));
}
