import { type AtlasLeg, type AtlasRoute, claimById } from "#atlas/atlas";
import { periodOf } from "#atlas/queries";
import { m } from "#messages";
import { Fold } from "#ui/Fold";
import { SourceMarks } from "./Claim";
import { ClaimList } from "./ClaimList";
import { writeSpan, writeYears } from "./dates";
import { JourneyStrip } from "./JourneyStrip";
import { RecordFrame } from "./RecordFrame";
import "./RouteRecord.css";
import { meansWord } from "./terms";
import { useRouteGeometry } from "./use-route-geometry";

/** A route: the countries on the way, its legs in order, its length as drawn, its history. */
export function RouteRecord({ route }: { route: AtlasRoute }) {
  const history = route.history.map(claimById);
  const legClaims = route.legs.flatMap(({ claims }) => claims.map(claimById));
  const geometry = useRouteGeometry(route.id);
  const { from, to } = periodOf(route);
  return (
    <RecordFrame
      label={m.route_record()}
      kicker={m.route_kicker()}
      heading={route.name.en}
      claims={[...route.takeaway.claims.map(claimById), ...legClaims, ...history]}
    >
      <p className="record-takeaway">{route.takeaway.text.en}</p>
      <p className="route-facts">
        {geometry && <span>{m.route_length({ kilometres: geometry.length })}</span>}
        <span>{m.route_period({ years: writeSpan({ from, to }) })}</span>
        <span className="route-schematic">{m.schematic()}</span>
      </p>
      <h3>{m.journey()}</h3>
      <JourneyStrip route={route} />
      <h3>{m.legs()}</h3>
      <ol className="route-legs">
        {route.legs.map((leg) => (
          <LegRow key={`${leg.from} ${leg.to}`} leg={leg} stations={geometry?.stations} />
        ))}
      </ol>
      <h3>{m.history()}</h3>
      <ClaimList claims={history} dated />
      <Fold title={m.withheld()}>
        <p className="record-none">{route.withheld.en}</p>
      </Fold>
    </RecordFrame>
  );
}

interface LegRowProps {
  readonly leg: AtlasLeg;
  readonly stations: ReadonlyMap<string, string> | undefined;
}

function LegRow({ leg, stations }: LegRowProps) {
  const claims = leg.claims.map(claimById);
  const [first] = claims;
  const level = Math.max(...claims.map(({ confidence }) => confidence));
  return (
    <li>
      <span className="route-leg-ends">
        {m.leg_ends({
          from: stations?.get(leg.from) ?? leg.from,
          to: stations?.get(leg.to) ?? leg.to,
        })}
        {first && <SourceMarks claim={first} />}
      </span>
      <span className="route-leg-facts">
        {meansWord(leg.means)} · {writeYears(leg.period)} · {m.confidence_short({ level })}
      </span>
    </li>
  );
}
