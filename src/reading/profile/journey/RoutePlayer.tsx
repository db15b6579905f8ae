import { type KeyboardEvent, useMemo, useRef } from "react";
import { type AtlasRoute, claimById } from "#atlas/atlas.ts";
import { lastToldOf } from "#atlas/numbers/in-year.ts";
import { playOrder, standingOnRoute } from "#atlas/ways/ways.ts";
import { m } from "#languages/compiled/messages.js";
import { writeYears } from "#languages/words/dates.ts";
import { placeName } from "#languages/words/places.ts";
import { SourceChip } from "#reading/evidence/SourceChip.tsx";
import { stationPause, travelTime } from "#view/camera/travel.ts";
import { legIn } from "#view/selectors/chosen.ts";
import { goToLeg } from "#view/store.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./RoutePlayer.css";
import { meansWord, standingInWords } from "#languages/words/terms.ts";
import { reducesMotion } from "#view/reduces-motion.ts";
import { usePlaying } from "#view/strip/use-playing.ts";

interface RoutePlayerProps {
  readonly route: AtlasRoute;
  /** The names of the stations by anchor id. */
  readonly stations: ReadonlyMap<string, string> | undefined;
}

/** Plays the route leg by leg and says each leg; the mark on the map follows the leg at hand. */
export function RoutePlayer({ route, stations }: RoutePlayerProps) {
  const view = useView();
  const leg = useViewState(legIn);
  const order = useMemo(() => playOrder(route), [route]);
  const player = useRef<HTMLFieldSetElement>(null);
  const place = leg === null ? -1 : order.indexOf(leg);
  const atEnd = place === order.length - 1;

  function goTo(next: number): void {
    const index = order[next];
    if (index !== undefined) goToLeg(view, index);
  }

  const { isPlaying, toggle, stop } = usePlaying(() => {
    const now = legIn(view.getState());
    const next = now === null ? 0 : order.indexOf(now) + 1;
    const index = order[next];
    const coming = index === undefined ? undefined : route.legs[index];
    goTo(next);
    return coming ? travelTime(coming.means) + stationPause : null;
  });

  /** The caption is what is read while the route plays: it comes to the top of the record. */
  function showCaption(): void {
    player.current?.scrollIntoView({ block: "start" });
  }

  function play(): void {
    showCaption();
    // At the end, playing begins again.
    if (!isPlaying && atEnd) goToLeg(view, null);
    toggle();
  }

  function step(by: 1 | -1): void {
    stop();
    showCaption();
    goTo(place + by);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 } as const;
    const steps = Object.entries(by).find(([key]) => key === event.key)?.[1];
    const onOther = event.target instanceof Element && event.target.closest("button") === null;
    if (steps !== undefined) step(steps);
    else if (event.key === " " && onOther) play();
    else return;
    event.preventDefault();
  }

  return (
    <fieldset className="route-player" aria-label={m.player()} onKeyDown={onKeyDown} ref={player}>
      <div className="route-player-buttons">
        <button type="button" className="route-player-play" onClick={play}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={isPlaying ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4.5 2.5 13 8l-8.5 5.5z"} />
          </svg>
          <span>{isPlaying ? m.player_pause() : playWord(place, atEnd)}</span>
        </button>
        <button
          type="button"
          aria-label={m.player_previous()}
          title={m.player_previous()}
          aria-disabled={place <= 0}
          onClick={() => step(-1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M11.5 2.5 5 8l6.5 5.5zM3 3h1.6v10H3z" />
          </svg>
        </button>
        <button
          type="button"
          aria-label={m.player_next()}
          title={m.player_next()}
          aria-disabled={atEnd}
          onClick={() => step(1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4.5 2.5 11 8l-6.5 5.5zM11.4 3H13v10h-1.6z" />
          </svg>
        </button>
        {place >= 0 && (
          <button type="button" className="link" onClick={() => goToLeg(view, null)}>
            {m.player_all()}
          </button>
        )}
      </div>
      <div className="route-player-caption" role="status" aria-live="polite">
        {place >= 0 && leg !== null && (
          <Caption route={route} leg={leg} place={place} stations={stations} />
        )}
      </div>
    </fieldset>
  );
}

/** With reduced motion nothing runs by itself: the button goes on by one leg. */
function playWord(place: number, atEnd: boolean): string {
  if (!reducesMotion()) return m.player_play();
  return place < 0 || atEnd ? m.player_steps_start() : m.player_steps_on();
}

interface CaptionProps extends RoutePlayerProps {
  readonly leg: number;
  /** Which it is in the order of playing, from 0. */
  readonly place: number;
}

/** The leg at hand as the record tells it. */
function Caption({ route, leg: index, place, stations }: CaptionProps) {
  const year = useViewState((state) => state.year);
  const leg = route.legs[index];
  if (!leg) return null;
  const claims = leg.claims.map(claimById);
  const standing = standingOnRoute(route, leg, year);
  const nameOf = (anchor: string) => stations?.get(anchor) ?? anchor;
  return (
    <>
      <p className="route-player-leg">
        <span className="route-player-count">
          {m.player_count({ place: place + 1, legs: route.legs.length })}
        </span>
        <span> </span>
        <b>{m.leg_ends({ from: nameOf(leg.from), to: nameOf(leg.to) })}</b>
        <span>
          {m.player_leg({
            means: meansWord(leg.means),
            countries: leg.crosses.map(placeName).join(", "),
            period: m.route_period({ years: writeYears(leg.period) }),
          })}
        </span>
        {year !== null && (
          <span>
            {` ${m.player_standing({ year, standing: standingInWords(standing, lastToldOf(route, year)) })}`}
          </span>
        )}
      </p>
      {claims.map((claim) => (
        <p key={claim.id}>
          <span>{claim.contentNote ? m.player_content_note() : claim.statement}</span>
          <SourceChip claims={[claim]} />
        </p>
      ))}
    </>
  );
}
