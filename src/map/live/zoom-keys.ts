import type { MapLibreMap } from "maplibre-gl";
import { keyOf } from "#ui/browser/keyboard.ts";
import { isDrawnInSoftware } from "./drawn-in-software.ts";

const zooms: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, _: -1 };

/**
 * Plus and minus change the scale. MapLibre knows keys by a number that differs between layouts: it
 * hears no minus on a French keyboard, and a plus with Shift as two of them.
 */
export function connectZoomKeys(map: MapLibreMap): void {
  function onKeyDown(event: KeyboardEvent): void {
    const by = zooms[keyOf(event)];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const move = { zoom: Math.round(map.getZoom()) + by, easeId: "keys" };
    const duration = isDrawnInSoftware(map) ? 0 : 300;
    map.easeTo({ ...move, duration }, { originalEvent: event });
  }
  map.getCanvasContainer().addEventListener("keydown", onKeyDown, { capture: true });
}
