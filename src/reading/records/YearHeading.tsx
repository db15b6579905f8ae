import { m } from "#languages/compiled/messages.js";
import { chooseYear } from "#view/store.ts";
import { useView } from "#view/use-view.ts";

/** The year of a box, and the way back to all of them. */
export function YearHeading({ year }: { year: number }) {
  const view = useView();
  return (
    <div className="year-box-head">
      <h3>{m.in_the_year({ year })}</h3>
      <button type="button" className="link" onClick={() => chooseYear(view, null)}>
        {m.all_years()}
      </button>
    </div>
  );
}
