import type { AtlasRoute } from "#atlas/atlas.ts";
import { lastToldOf, routeStanding } from "#atlas/numbers/in-year.ts";
import { m } from "#languages/compiled/messages.js";
import { standingInWords } from "#languages/words/terms.ts";
import { YearHeading } from "#reading/records/YearHeading.tsx";
import { useViewState } from "#view/use-view.ts";
import "#reading/records/YearBox.css";

/** How a route stands in the year at hand; nothing while all years are shown. */
export function RouteInYear({ route }: { route: AtlasRoute }) {
  const year = useViewState((state) => state.year);
  if (year === null) return null;
  return (
    <section className="year-box" aria-label={m.in_the_year({ year })}>
      <YearHeading year={year} />
      <p className="year-box-lead">
        {standingInWords(routeStanding(route, year), lastToldOf(route, year))}
      </p>
    </section>
  );
}
