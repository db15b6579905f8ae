import type { TimeSeries } from "#atlas/numbers/series.ts";
import { m } from "#languages/compiled/messages.js";
import { chooseYear, compareWith, openPage } from "#view/store.ts";
import { useView } from "#view/use-view.ts";
import { yearsApart } from "./years-apart.ts";

/** Puts two years side by side: both can be changed there. */
export function CompareYears({ series }: { series: TimeSeries }) {
  const view = useView();
  return (
    <button
      type="button"
      className="years-tool"
      title={m.years_compare()}
      onClick={() => {
        const { year, other } = yearsApart(series, view.getState().year);
        chooseYear(view, year);
        compareWith(view, { kind: "year", year: other });
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M6 4v12M14 4v12M6 8H3.5M6 12H3.5M14 8h2.5M14 12h2.5" />
      </svg>
      <span>{m.years_compare()}</span>
    </button>
  );
}

/** The years as a table. */
export function YearsTable() {
  const view = useView();
  return (
    <button
      type="button"
      className="years-tool"
      title={m.years_table()}
      onClick={() => openPage(view, "years")}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3.5 4.5h13v11h-13zM3.5 8.2h13M8 8.2v7.3" />
      </svg>
      <span>{m.years_table()}</span>
    </button>
  );
}
