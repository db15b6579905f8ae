import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { m } from "#languages/compiled/messages.js";
import { isEntity, type MapOnPage, type Pointed, press } from "#view/hand/pointing.ts";
import { hover } from "#view/store.ts";
import { useGeography } from "#view/use-geography.ts";
import { useView, useViewState } from "#view/use-view.ts";
import "./MapStops.css";
import { type MapStop, stopsOf } from "./map-things.ts";
import { tellThing } from "./thing-words.ts";
import { useMapAtHand, useZoomStep } from "./use-map-at-hand.ts";

const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

interface MapStopsProps {
  /** Keys have reached a thing, or (null) left. */
  readonly onReach: (reached: Pointed | null) => void;
}

/** Everything on the map as one stop of Tab: arrows go along it, Enter opens what they have reached. */
export function MapStops(props: MapStopsProps) {
  const map = useMapAtHand();
  const geography = useGeography();
  if (!map || !geography || geography === "failed") return null;
  return <Stops {...props} map={map} geography={geography} />;
}

interface StopsProps extends MapStopsProps {
  readonly map: MapOnPage;
  readonly geography: Parameters<typeof stopsOf>[0];
}

function Stops({ map, geography, onReach }: StopsProps) {
  const view = useView();
  const list = useRef<HTMLUListElement>(null);
  const zoom = useZoomStep(map);
  const year = useViewState((state) => state.year);
  const incidents = useViewState((state) => state.incidents);
  const hiddenRoutes = useViewState((state) => state.hiddenRoutes);
  const chosen = useViewState((state) => state.chosen);
  const hasMarks = useViewState((state) => state.hasMarks);
  const own = useViewState((state) => state.own);
  const stops = useMemo(() => {
    const seen = { year, incidents, hiddenRoutes, chosen, hasMarks, own };
    return stopsOf(geography, seen, zoom).map((stop) => {
      const { name, told } = tellThing(stop.thing, seen, geography);
      return { ...stop, label: [name, ...told].join(", ") };
    });
  }, [geography, year, incidents, hiddenRoutes, chosen, hasMarks, own, zoom]);
  const [at, setAt] = useState(0);
  const current = Math.min(at, stops.length - 1);

  function reach({ thing, position }: MapStop, element: HTMLElement): void {
    const { x, y } = map.pointOf(position);
    element.style.translate = `${x}px ${y}px`;
    hover(view, isEntity(thing) ? thing : null);
    onReach({ thing, at: { x, y } });
  }

  function leave(): void {
    hover(view, null);
    onReach(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = keySteps[event.key];
    const ends: Readonly<Record<string, number>> = { Home: 0, End: stops.length - 1 };
    const to =
      step === undefined ? ends[event.key] : (current + step + stops.length) % stops.length;
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
    list.current?.querySelectorAll("button")[to]?.focus({ preventScroll: true });
  }

  return (
    <ul ref={list} className="map-stops" aria-label={m.map_things()} onKeyDown={onKeyDown}>
      {stops.map((stop, i) => {
        return (
          <li key={`${stop.thing.kind} ${stop.thing.id}`}>
            <button
              type="button"
              tabIndex={i === current ? 0 : -1}
              aria-label={stop.label}
              onFocus={({ currentTarget }) => {
                setAt(i);
                reach(stop, currentTarget);
              }}
              onBlur={leave}
              onClick={() => press(view, [stop.thing], map.pointOf(stop.position), "keys")}
            />
          </li>
        );
      })}
    </ul>
  );
}
