import type { MapLibreMap } from "maplibre-gl";
import type { Geography } from "#atlas/geography/geography.ts";
import { countryNames, fewNames } from "#view/names.ts";
import type { View } from "#view/store.ts";

/** Half of the room that a name takes, in CSS pixels. */
const half = { width: 48, height: 12 } as const;

/** Takes away names that a panel or the map's edge would cut, whenever the map has come to rest. */
export function connectCoveredNames(
  map: MapLibreMap,
  view: View,
  geography: Geography,
): () => void {
  const names = countryNames(geography).filter(({ inAtlas }) => inAtlas);
  let sent = "";
  let frame = 0;

  function send(): void {
    frame = 0;
    const { top, right, bottom, left } = view.getState().insets;
    const { clientWidth, clientHeight } = map.getContainer();
    const zoom = Math.floor(map.getZoom());
    const covered = names.filter(
      ({ position: [longitude = 0, latitude = 0], zooms: [from, to] }) => {
        if (zoom < from || zoom >= to) return false;
        const { x, y } = map.project([longitude, latitude]);
        const isInSight = x > 0 && y > 0 && x < clientWidth && y < clientHeight;
        const isClear =
          x > left + half.width &&
          x < clientWidth - right - half.width &&
          y > top + half.height &&
          y < clientHeight - bottom - half.height;
        return isInSight && !isClear;
      },
    );
    const ids = covered.map(({ id }) => id);
    const namesFew = clientWidth - left - right < fewNames.width;
    const text = JSON.stringify([ids, namesFew]);
    if (text === sent) return;
    sent = text;
    map.setGlobalStateProperty("coveredNames", ids);
    map.setGlobalStateProperty("namesFew", namesFew);
  }

  function sendSoon(): void {
    frame ||= requestAnimationFrame(send);
  }

  let insets = view.getState().insets;
  send();
  map.on("moveend", sendSoon);
  map.on("resize", sendSoon);
  const unsubscribe = view.subscribe((state) => {
    if (state.insets === insets) return;
    insets = state.insets;
    sendSoon();
  });
  return () => {
    cancelAnimationFrame(frame);
    map.off("moveend", sendSoon);
    map.off("resize", sendSoon);
    unsubscribe();
  };
}
