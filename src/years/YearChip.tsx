import { m } from "#languages/compiled/messages.js";
import { writeYears } from "#languages/words/dates.ts";
import { useOnMap } from "#view/on-map.ts";
import { chooseYear } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./YearChip.css";

/** The year that the map shows, on the map itself; pressed, it shows all of them. */
export function YearChip() {
  const view = useView();
  const year = useViewState((state) => state.year);
  const onMap = useOnMap();
  if (year === null) return null;
  return (
    <button
      ref={onMap}
      type="button"
      className="year-chip"
      aria-label={m.year_leave({ year })}
      onClick={() => chooseYear(view, null)}
    >
      <span>{writeYears(String(year))}</span>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="m5 5 10 10M15 5 5 15" />
      </svg>
    </button>
  );
}
