import { type AtlasRoute, claimById } from "#atlas/atlas.ts";
import { worksOnWay } from "#atlas/evidence/works.ts";
import { firstYearOf } from "#atlas/numbers/in-year.ts";
import { m } from "#languages/compiled/messages.js";
import { routeKicker } from "#languages/words/kickers.ts";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { ReadingList } from "#reading/claims/ReadingList.tsx";
import { RoutePlayer } from "#reading/profile/journey/RoutePlayer.tsx";
import { lengthInWords } from "#reading/profile/length-in-words.ts";
import { RouteProfile } from "#reading/profile/RouteProfile.tsx";
import type { RouteGeometry } from "#reading/profile/route-geometry.ts";
import { useRouteGeometry } from "#reading/profile/use-route-geometry.ts";
import { RecordFrame } from "#reading/records/RecordFrame.tsx";
import { RecordSources } from "#reading/records/RecordSources.tsx";
import { claimsOfRoute } from "#reading/records/record-claims.ts";
import { Takeaway } from "#reading/records/Takeaway.tsx";
import { useMedia } from "#ui/browser/use-media.ts";
import { Fold } from "#ui/frames/Fold.tsx";
import { Journey } from "./Journey.tsx";
import { RouteInYear } from "./RouteInYear.tsx";
import { RouteLegs } from "./RouteLegs.tsx";
import "./RouteRecord.css";

/** A route: its sentence, how far it is, the journey from country to country; all else when asked for. */
export function RouteRecord({ route }: { route: AtlasRoute }) {
  const history = route.history.map(claimById);
  const takeaway = route.takeaway.claims.map(claimById);
  const claims = claimsOfRoute(route);
  const geometry = useRouteGeometry(route);
  const isInSheet = useMedia("(width < 600px)");
  const played = { route, stations: geometry?.stations };
  return (
    <RecordFrame
      label={m.route_record()}
      kicker={routeKicker(route)}
      heading={route.name}
      compared={{ kind: "route", besides: route.id }}
      claims={claims}
      checked={route.checked}
      rest={
        <>
          <Fold title={m.legs()} count={route.legs.length}>
            <RouteLegs route={route} stations={geometry?.stations} />
          </Fold>
          {geometry && (
            <Fold title={m.profile_heading()}>
              <RouteProfile route={route} geometry={geometry} />
            </Fold>
          )}
          <Fold title={m.history()} count={history.length}>
            <ClaimList claims={history} dated />
          </Fold>
          <ReadingList works={worksOnWay(route)} />
          <Fold title={m.withheld()}>
            <p className="record-none">{route.withheld}</p>
          </Fold>
          <Fold title={m.sources()}>
            <RecordSources claims={claims} />
          </Fold>
        </>
      }
    >
      <RouteInYear route={route} />
      {/* A sheet that is half as tall as the window would cut it, beneath a sentence of any length. */}
      {isInSheet && <RoutePlayer key={route.id} {...played} />}
      <Takeaway text={route.takeaway.text} claims={takeaway} />
      <Facts route={route} geometry={geometry} />
      {!isInSheet && <RoutePlayer key={route.id} {...played} />}
      <Journey route={route} geometry={geometry} />
    </RecordFrame>
  );
}

/** How far it is over land and sea, that a flight follows, since when; and that it is no path. */
function Facts({ route, geometry }: { route: AtlasRoute; geometry: RouteGeometry | undefined }) {
  const since = firstYearOf(route);
  return (
    <p className="route-facts">
      {geometry && <b>{lengthInWords(route, geometry)}</b>}
      {since !== null && <span>{m.reported_since({ year: since })}</span>}
      <span className="route-schematic">{m.schematic()}</span>
    </p>
  );
}
