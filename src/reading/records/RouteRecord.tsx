import { type AtlasRoute, claimById } from "#atlas/atlas.ts";
import { periodOf } from "#atlas/queries.ts";
import { m } from "#languages/compiled/messages.js";
import { writeSpan } from "#languages/words/dates.ts";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { JourneyStrip } from "#reading/profile/JourneyStrip.tsx";
import { RoutePlayer } from "#reading/profile/RoutePlayer.tsx";
import { RouteProfile } from "#reading/profile/RouteProfile.tsx";
import { Fold } from "#ui/frames/Fold.tsx";
import { RouteInYear } from "./InYear.tsx";
import { RecordFrame } from "./RecordFrame.tsx";
import { RouteLegs } from "./RouteLegs.tsx";
import "./RouteRecord.css";
import { useRouteGeometry } from "#reading/profile/use-route-geometry.ts";

/** A route: the countries on the way, its legs in order, its length as drawn, its history. */
export function RouteRecord({ route }: { route: AtlasRoute }) {
  const history = route.history.map(claimById);
  const legClaims = route.legs.flatMap(({ claims }) => claims.map(claimById));
  const geometry = useRouteGeometry(route);
  const { from, to } = periodOf(route);
  return (
    <RecordFrame
      label={m.route_record()}
      kicker={m.route_kicker()}
      heading={route.name}
      compared={{ kind: "route", besides: route.id }}
      claims={[...route.takeaway.claims.map(claimById), ...legClaims, ...history]}
      checked={route.checked}
      rest={
        <>
          <h3>{m.journey()}</h3>
          <JourneyStrip route={route} geometry={geometry} />
          <h3>{m.legs()}</h3>
          <RouteLegs route={route} stations={geometry?.stations} />
          <h3>{m.history()}</h3>
          <ClaimList claims={history} dated />
          <Fold title={m.withheld()}>
            <p className="record-none">{route.withheld}</p>
          </Fold>
        </>
      }
    >
      <p className="record-takeaway">{route.takeaway.text}</p>
      <p className="route-facts">
        {geometry && <span>{m.route_length({ kilometres: geometry.length })}</span>}
        <span>{m.route_period({ years: writeSpan({ from, to }) })}</span>
        <span className="route-schematic">{m.schematic()}</span>
      </p>
      <RouteInYear route={route} />
      <RoutePlayer key={route.id} route={route} stations={geometry?.stations} />
      {geometry && (
        <>
          <h3>{m.profile_heading()}</h3>
          <RouteProfile route={route} geometry={geometry} />
        </>
      )}
    </RecordFrame>
  );
}
