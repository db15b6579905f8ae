import { type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { lastToldOf, type Standing } from "#atlas/numbers/in-year.ts";
import type { AtlasLeg } from "#atlas/outline/outline-data.ts";
import { m } from "#languages/compiled/messages.js";
import { inTurn } from "#languages/words/locale.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { placeName } from "#languages/words/places.ts";
import { meansWord, standingInWords } from "#languages/words/terms.ts";
import type { AnchorId } from "#subject/places.ts";
import { useViewState } from "#view/use-view.ts";
import type { IncidentsAlong } from "./profile-incidents.ts";
import type { DrawnLength, RouteGeometry } from "./route-geometry.ts";

interface ProfileTextProps {
  readonly route: AtlasRoute;
  readonly order: readonly number[];
  readonly incidents: IncidentsAlong;
  readonly standings: readonly Standing[];
  readonly geometry: RouteGeometry;
}

const writeKilometres = (km: number) =>
  m.profile_kilometres({ kilometres: writeNumber(Math.round(km / 10) * 10) });

function writeCountries({ crosses }: AtlasLeg, { byCountry }: DrawnLength): string {
  return inTurn(
    crosses.flatMap((id) => {
      const km = byCountry[id] ?? 0;
      const name = atlas.records.get(id)?.name ?? id;
      return km > 0 ? [m.profile_part({ place: name, amount: writeKilometres(km) })] : [];
    }),
  );
}

/** The profile in words, for those who do not see it. */
export function ProfileText({ route, order, incidents, standings, geometry }: ProfileTextProps) {
  const year = useViewState((state) => state.year);
  const nameOf = (anchor: AnchorId) => geometry.stations.get(anchor) ?? anchor;
  return (
    <div className="visually-hidden">
      <ol aria-label={m.profile_heading()}>
        {order.map((index) => {
          const leg = route.legs[index];
          const drawn = leg && geometry.legs.get(leg);
          const standing = standings[index];
          if (!leg || !drawn || !standing) return null;
          const ends = m.leg_ends({ from: nameOf(leg.from), to: nameOf(leg.to) });
          const how =
            leg.means === "by air"
              ? m.profile_flight_not_to_scale()
              : `${meansWord(leg.means)}, ${writeKilometres(drawn.kilometres)} (${writeCountries(leg, drawn)})`;
          return (
            <li key={index}>
              {year === null
                ? `${ends}: ${how}`
                : `${ends}: ${how}; ${standingInWords(standing, lastToldOf(route, year))}`}
            </li>
          );
        })}
      </ol>
      {incidents.marks.length > 0 && (
        <ul aria-label={m.incidents()}>
          {incidents.marks.map(({ way, x, anchor, segment, events }) => (
            <li key={`${way} ${x}`}>
              {m.profile_part({
                place: anchor ? nameOf(anchor) : segment.country ? placeName(segment.country) : "",
                amount: String(events.length),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
