import { type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { countriesOf, stanceIn } from "#atlas/outline/places.ts";
import { waysOf } from "#atlas/ways/ways.ts";
import { m } from "#languages/compiled/messages.js";
import type { RecordId } from "#subject/places.ts";
import { StanceSwatch } from "#ui/charts/Swatch.tsx";
import { isOrigin } from "#view/scene.ts";
import { selectCountry } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./JourneyStrip.css";
import { writeNumber } from "#languages/words/numbers.ts";
import { standingWord } from "#languages/words/terms.ts";
import type { RouteGeometry } from "#reading/profile/route-geometry.ts";

interface JourneyStripProps {
  readonly route: AtlasRoute;
  readonly geometry?: RouteGeometry | undefined;
}

/** How far the main way runs in a country as drawn, rounded to ten kilometres; 0 where it only lands. */
function kilometresIn(id: RecordId, route: AtlasRoute, geometry: RouteGeometry | undefined) {
  const [main = []] = waysOf(route);
  const parts = main.map((leg) => geometry?.legs.get(leg)?.byCountry[id] ?? 0);
  return Math.round(parts.reduce((sum, km) => sum + km, 0) / 10) * 10;
}

/** The countries of a route in the order of travel, each with its stance and its part of the main way. */
export function JourneyStrip({ route, geometry }: JourneyStripProps) {
  const view = useView();
  const year = useViewState((state) => state.year);
  return (
    <ol className="journey-strip" aria-label={m.journey()}>
      {countriesOf(route).map((id) => {
        const record = atlas.records.get(id);
        const stance = record && stanceIn(record, year);
        if (!record) return null;
        const kilometres = kilometresIn(id, route, geometry);
        return (
          <li key={id}>
            <button type="button" onClick={() => selectCountry(view, id)}>
              <StanceSwatch stance={isOrigin(record.id) ? "origin" : stance} />
              <span className="journey-strip-name">{record.name}</span>
              <span className="journey-strip-stance">
                {stance
                  ? standingWord(record, stance)
                  : year !== null && m.stance_not_recorded({ year })}
              </span>
              {kilometres > 0 && (
                <span className="journey-strip-length">
                  {m.profile_kilometres({ kilometres: writeNumber(kilometres) })}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
