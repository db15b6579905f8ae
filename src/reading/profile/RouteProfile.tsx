import { useMemo } from "react";
import type { AtlasRoute } from "#atlas/atlas.ts";
import { inFull } from "#atlas/events.ts";
import { isUndated, lastToldOf, type Standing } from "#atlas/numbers/in-year.ts";
import { playOrder, standingOnRoute, waysOf } from "#atlas/ways/ways.ts";
import { m } from "#languages/compiled/messages.js";
import { eventsInYear } from "#view/scene.ts";
import { useViewState } from "#view/use-view.ts";
import { MeansKey } from "./MeansKey.tsx";
import { ProfileStrip } from "./ProfileStrip.tsx";
import { ProfileText } from "./ProfileText.tsx";
import { layOutProfile } from "./profile.ts";
import type { MeasuredLeg } from "./profile-chain.ts";
import { type IncidentsAlong, isAlong, placeIncidents } from "./profile-incidents.ts";
import "./RouteProfile.css";
import { standingInWords } from "#languages/words/terms.ts";
import { useWidth } from "#ui/browser/use-width.ts";
import type { RouteGeometry } from "./route-geometry.ts";

interface RouteProfileProps {
  readonly route: AtlasRoute;
  readonly geometry: RouteGeometry;
  /** Kilometres of the longest profile beside this one, so that both have one scale. */
  readonly longest?: number;
}

/** Room at either end of the strip for half a mark or half a name, in CSS pixels. */
const margin = 9;
const narrowest = 240;

function measuredWays(route: AtlasRoute, { legs }: RouteGeometry): MeasuredLeg[][] {
  return waysOf(route).map((way) =>
    way.flatMap((leg) => {
      const drawn = legs.get(leg);
      return drawn ? [{ ...leg, ...drawn, index: route.legs.indexOf(leg) }] : [];
    }),
  );
}

/** The journey as one strip: countries to drawn length, tinted as they stand in the year. */
export function RouteProfile({ route, geometry, longest = 0 }: RouteProfileProps) {
  const [width, measure] = useWidth<HTMLDivElement>();
  const year = useViewState((state) => state.year);
  const filter = useViewState((state) => state.incidents);
  const room = Math.max(narrowest, width - 2 * margin);
  const profile = useMemo(
    () => layOutProfile(measuredWays(route, geometry), room, longest),
    [route, geometry, room, longest],
  );
  const standings = route.legs.map((leg) => standingOnRoute(route, leg, year));
  const along = inFull(eventsInYear(filter, year)).filter((event) => isAlong(event, route));
  const undated =
    year === null
      ? 0
      : inFull(eventsInYear(filter, null)).filter(
          (event) => isAlong(event, route) && isUndated(event),
        ).length;
  const incidents = placeIncidents(along, profile);
  return (
    <figure className="route-profile">
      <div className="route-profile-plot" ref={measure}>
        {width > 0 && (
          <ProfileStrip
            route={route}
            profile={profile}
            marks={incidents.marks}
            standings={standings}
            stations={geometry.stations}
            width={room}
            margin={margin}
          />
        )}
      </div>
      <ProfileText
        route={route}
        order={playOrder(route)}
        incidents={incidents}
        standings={standings}
        geometry={geometry}
      />
      <figcaption>
        <MeansKey means={[...new Set(route.legs.map(({ means }) => means))]} />
        {year !== null && <PaleLegs route={route} standings={standings} year={year} />}
        <p>{countsInWords(along.length, incidents, undated)}</p>
      </figcaption>
    </figure>
  );
}

/** How many incidents lie on the strip, beside it, and without a date. */
function countsInWords(along: number, incidents: IncidentsAlong, undated: number): string {
  const elsewhere = incidents.elsewhere.length;
  return [
    incidents.marks.length > 0
      ? m.profile_incidents({ count: along - elsewhere })
      : m.profile_no_incidents(),
    ...(elsewhere > 0 ? [m.profile_incidents_elsewhere({ count: elsewhere })] : []),
    ...(undated > 0 ? [m.profile_undated({ count: undated })] : []),
  ].join(" ");
}

interface PaleLegsProps {
  readonly route: AtlasRoute;
  readonly standings: readonly Standing[];
  readonly year: number;
}

/** What the paler stretches mean: how their legs stand in the year. */
function PaleLegs({ route, standings, year }: PaleLegsProps) {
  const pale = [...new Set(standings)].filter((standing) => standing !== "open");
  const [only] = pale;
  if (only && standings.every((standing) => standing === only)) {
    const standing = standingInWords(only, lastToldOf(route, year));
    return <p>{m.profile_pale_whole({ year, standing })}</p>;
  }
  return pale.map((each) => {
    const standing = standingInWords(each, lastToldOf(route, year));
    const legs = standings.flatMap((other, i) => (other === each ? [i + 1] : []));
    return (
      <p key={each}>
        {m.profile_pale({ year, legs: legs.join(", "), count: legs.length, standing })}
      </p>
    );
  });
}
