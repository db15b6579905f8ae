import { type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { countriesOf, stanceIn } from "#atlas/outline/places.ts";
import { waysOf } from "#atlas/ways/ways.ts";
import { m } from "#languages/compiled/messages.js";
import { StanceSwatch } from "#ui/charts/Swatch.tsx";
import { isOrigin } from "#view/scene.ts";
import { selectCountry } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./JourneyStrip.css";
import { writeNumber } from "#languages/words/numbers.ts";
import { standingWord } from "#languages/words/terms.ts";
import { kilometresIn, type RouteGeometry } from "#reading/profile/route-geometry.ts";

interface JourneyStripProps {
  readonly route: AtlasRoute;
  readonly geometry?: RouteGeometry | undefined;
}

/** The countries of a route in the order of travel, each with its stance and its part of the main way. */
export function JourneyStrip({ route, geometry }: JourneyStripProps) {
  const view = useView();
  const year = useViewState((state) => state.year);
  const [legs = []] = waysOf(route);
  return (
    <ol className="journey-strip" aria-label={m.journey()}>
      {countriesOf(route).map((id) => {
        const record = atlas.records.get(id);
        const stance = record && stanceIn(record, year);
        if (!record) return null;
        const kilometres = kilometresIn({ country: id, legs }, geometry);
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
