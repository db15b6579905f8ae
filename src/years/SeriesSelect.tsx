import { allSeries, seriesOf } from "#atlas/series.ts";
import { m } from "#languages/compiled/messages.js";
import { seriesTitle } from "#languages/words/series.ts";
import { chooseSeries } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";

/** Chooses what the years strip counts. Series are never added up. */
export function SeriesSelect() {
  const view = useView();
  const id = useViewState((state) => state.series);
  const group = (measure: string) => allSeries().filter((series) => series.measure === measure);
  const single = allSeries().filter(
    ({ measure }) => measure !== "refugees" && measure !== "asylum-seekers",
  );
  return (
    <label className="series-select">
      <span className="visually-hidden">{m.series_choice()}</span>
      <select
        value={seriesOf(id).id}
        title={seriesOf(id).definition.en}
        onChange={({ target }) => chooseSeries(view, target.value)}
      >
        <SeriesOptions series={single} />
        <optgroup label={m.measure_refugees()}>
          <SeriesOptions series={group("refugees")} />
        </optgroup>
        <optgroup label={m.measure_asylum_seekers()}>
          <SeriesOptions series={group("asylum-seekers")} />
        </optgroup>
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
