import type { Element } from "xast";
import { x } from "xastscript";
import { isDeparture, veilStrength } from "#atlas/geography/departures.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { ringsInFrame } from "#drawing/frame.ts";
import { pathData } from "#drawing/path-data.ts";

/** The soft areas that lines come out of, over the lines: nothing in them is drawn as a beginning. */
export function drawDepartures(geography: Geography, drawing: Drawing): Element[] {
  if (!drawing.shows("corridors")) return [];
  const { map } = drawing.theme;
  const fill = drawing.shows("tints") ? map.origin : map.land;
  const veils = [...geography.insides]
    .flatMap(([country, { coordinates }]) => (isDeparture(country) ? coordinates : []))
    .map((rings) => ringsInFrame({ type: "Polygon", coordinates: rings }, drawing.projection))
    .filter((rings) => rings.length > 0)
    .map((rings) => x("path", { d: pathData(rings, true) }));
  if (veils.length === 0) return [];
  const look = { fill, "fill-opacity": veilStrength, stroke: "none", "pointer-events": "none" };
  return [x("g", { ...look, "data-part": "departures" }, veils)];
}
