import { type AtlasRoute, claimById } from "#atlas/atlas.ts";
import { isInUse, lastToldOf, routeStanding } from "#atlas/numbers/in-year.ts";
import type { AtlasLeg } from "#atlas/outline/outline-data.ts";
import { standingOnRoute } from "#atlas/ways/ways.ts";
import { m } from "#languages/compiled/messages.js";
import { writeYears } from "#languages/words/dates.ts";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { legIn } from "#view/selectors/chosen.ts";
import { goToLeg } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./RouteLegs.css";
import { meansWord, standingInWords } from "#languages/words/terms.ts";

interface RouteLegsProps {
  readonly route: AtlasRoute;
  /** The names of the stations by anchor id. */
  readonly stations: ReadonlyMap<string, string> | undefined;
}

/** The legs in the order of the record; the one at hand is open, with its claims. */
export function RouteLegs({ route, stations }: RouteLegsProps) {
  const view = useView();
  const current = useViewState(legIn);
  const year = useViewState((state) => state.year);
  const through = routeStanding(route, year);
  return (
    <>
      {year !== null && !isInUse(through) && (
        <p className="route-legs-standing">
          {m.player_standing({ year, standing: standingInWords(through, lastToldOf(route, year)) })}
        </p>
      )}
      <ol className="route-legs">
        {route.legs.map((leg, index) => (
          <LegRow
            key={`${leg.from} ${leg.to}`}
            route={route}
            leg={leg}
            stations={stations}
            isCurrent={index === current}
            onChoose={() => goToLeg(view, index === current ? null : index)}
          />
        ))}
      </ol>
    </>
  );
}

interface LegRowProps extends RouteLegsProps {
  readonly leg: AtlasLeg;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function LegRow({ route, leg, stations, isCurrent, onChoose }: LegRowProps) {
  const year = useViewState((state) => state.year);
  const claims = leg.claims.map(claimById);
  const [first] = claims;
  const level = Math.max(...claims.map(({ confidence }) => confidence));
  const facts = [
    meansWord(leg.means),
    writeYears(leg.period),
    m.confidence_short({ level }),
    ...(year === null || !isInUse(routeStanding(route, year))
      ? []
      : [standingInWords(standingOnRoute(route, leg, year), lastToldOf(route, year))]),
  ];
  return (
    <li data-current={isCurrent || undefined}>
      <button
        type="button"
        className="route-leg"
        aria-current={isCurrent ? "step" : undefined}
        aria-expanded={isCurrent}
        onClick={onChoose}
      >
        {m.leg_ends({
          from: stations?.get(leg.from) ?? leg.from,
          to: stations?.get(leg.to) ?? leg.to,
        })}
      </button>
      <span className="route-leg-facts">
        <span>{facts.join(" · ")}</span>
        {first && !isCurrent && <SourceChip claims={[first]} />}
      </span>
      {isCurrent && <ClaimList claims={claims} />}
    </li>
  );
}
