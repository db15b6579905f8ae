import { type CSSProperties, useMemo } from "react";
import { type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { outcomeOf } from "#atlas/outcomes.ts";
import { stanceIn } from "#atlas/outline/places.ts";
import { legIdOf } from "#atlas/ways/legs.ts";
import { type Stage, stagesOf } from "#atlas/ways/stages.ts";
import { m } from "#languages/compiled/messages.js";
import { writeDate } from "#languages/words/dates.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import { meansWord, standingWord } from "#languages/words/terms.ts";
import { ClaimList } from "#reading/claims/ClaimList.tsx";
import { kilometresIn, type RouteGeometry } from "#reading/profile/route-geometry.ts";
import { subject } from "#subject/subject.ts";
import { MarkSign } from "#ui/charts/MarkSign.tsx";
import { StanceSwatch } from "#ui/charts/Swatch.tsx";
import { hover, openEvidence, selectCountry } from "#view/store.ts";
import { useTheme } from "#view/use-theme.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "#reading/claims/EventRow.css";
import "./Journey.css";

interface JourneyProps {
  readonly route: AtlasRoute;
  readonly geometry: RouteGeometry | undefined;
}

/** A route as one line from country to country: what happens in each, how far it is and by what means. */
export function Journey({ route, geometry }: JourneyProps) {
  const theme = useTheme();
  const stages = stagesOf(route);
  const style: CSSProperties & Record<"--route", string> = { "--route": theme.route[route.id] };
  return (
    <ol className="journey" aria-label={m.journey()} style={style}>
      {stages.map((stage, index) => (
        <li
          key={stage.country}
          className="journey-stage"
          data-next={stages[index + 1]?.arrival === "by air" ? "flight" : "way"}
        >
          <StageOf
            route={route}
            stage={stage}
            number={index + 1}
            kilometres={kilometresIn(stage, geometry)}
          />
        </li>
      ))}
    </ol>
  );
}

interface StageOfProps {
  readonly route: AtlasRoute;
  readonly stage: Stage;
  readonly number: number;
  readonly kilometres: number;
}

function StageOf({ route, stage, number, kilometres }: StageOfProps) {
  const view = useView();
  const year = useViewState((state) => state.year);
  const { country, legs, means, told, events } = stage;
  const stretch = useMemo(
    () => legs.map((leg) => legIdOf(route.id, route.legs.indexOf(leg))),
    [legs, route],
  );
  const record = atlas.records.get(country);
  if (!record) return null;
  const stance = stanceIn(record, year);
  const isOrigin = subject.origins.includes(country);
  const light = () => hover(view, { kind: "country", id: country }, stretch);
  const unlight = () => hover(view, null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus that lights it comes from its buttons
    <div onPointerEnter={light} onPointerLeave={unlight} onFocus={light} onBlur={unlight}>
      <span
        className="journey-node"
        data-end={country === subject.destination || undefined}
        data-origin={isOrigin || undefined}
        aria-hidden="true"
      >
        {country === subject.destination ? "" : number}
      </span>
      <p className="journey-head">
        <button type="button" onClick={() => selectCountry(view, country)}>
          {record.name}
        </button>
        {!isOrigin && <StanceSwatch stance={stance} />}
        <span className="journey-stance">
          {stance ? standingWord(record, stance) : year !== null && m.stance_not_recorded({ year })}
        </span>
        {means && (
          <span className="journey-far">
            {kilometres > 0
              ? m.stage_length({ means: meansWord(means), kilometres: writeNumber(kilometres) })
              : meansWord(means)}
          </span>
        )}
      </p>
      {told && <ClaimList claims={[told]} />}
      {events.map((event) => (
        <p key={event.id} className="journey-event">
          <MarkSign outcome={outcomeOf(event)} />
          <button
            type="button"
            className="link"
            onClick={() => openEvidence(view, event.accounts[0].id)}
          >
            {event.when === undefined
              ? event.headline
              : m.dated_event({ date: writeDate(event.when), what: event.headline })}
          </button>
        </p>
      ))}
    </div>
  );
}
