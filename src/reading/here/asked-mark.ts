/** Where the incident that was asked for is marked on the map. */
import { useMemo } from "react";
import { incidentLook } from "#symbology/points.ts";
import type { MapOnPage } from "#view/hand/pointing.ts";
import { marksApart, markZoomOf, type PlacedMark } from "#view/marks-apart.ts";
import { eventsInYear } from "#view/scene.ts";
import { recordsIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";
import { useGeography } from "#view/use-geography.ts";
import { useViewState } from "#view/use-view.ts";
import { useMapAtHand } from "./use-map-at-hand.ts";

export interface AskedMark {
  readonly event: string;
  readonly map: MapOnPage;
  /** On the page, also after the map has moved. */
  readonly getBoundingClientRect: () => DOMRect;
}

/** The incident that a record was opened at, while that is read. */
function askedEvent({ chosen, tabRead }: ViewState): string | null {
  const isRead = chosen.on === "country" && tabRead?.of === chosen.id;
  return isRead && tabRead.tab === "incidents" ? tabRead.event : null;
}

/** What is the same at all of a zoom's step, worked out once for each that follows another. */
function createAtStep<T>(make: (zoom: number) => T): (zoom: number) => T {
  let last: { readonly zoom: number; readonly made: T } | undefined;
  return (zoom) => {
    if (last?.zoom !== zoom) last = { zoom, made: make(zoom) };
    return last.made;
  };
}

/** The mark of the incident that was asked for; none where the map shows none for it. */
export function useAskedMark(): AskedMark | null {
  const map = useMapAtHand();
  const geography = useGeography();
  const asked = useViewState(askedEvent);
  const incidents = useViewState((state) => state.incidents);
  const year = useViewState((state) => state.year);
  const chosen = useViewState((state) => state.chosen);
  return useMemo(() => {
    if (asked === null || map === null || geography === null || geography === "failed") return null;
    const event = eventsInYear(incidents, year).find(({ id }) => id === asked);
    const station = event?.at ? geography.stations.get(event.at) : undefined;
    if (!station) return null;
    const side = incidentLook.sides.many;
    const marks = createAtStep((zoom) =>
      marksApart(geography, { incidents, ...recordsIn({ chosen }) }, zoom),
    );
    const isMarked = ({ events }: PlacedMark) => events.some(({ id }) => id === asked);
    return {
      event: asked,
      map,
      getBoundingClientRect() {
        const mark = marks(markZoomOf(map.zoom())).find(isMarked);
        const { x, y } = map.pointOf(mark?.position ?? station.position);
        return new DOMRect(x - side / 2, y - side / 2, side, side);
      },
    };
  }, [asked, map, geography, incidents, year, chosen]);
}
