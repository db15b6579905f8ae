import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import { areaOfRing } from "#core/curves.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { drawDepartures } from "#drawing/land/draw-departures.ts";
import { type DrawnCountry, drawBorders, drawLand } from "#drawing/land/draw-land.ts";
import { drawSea } from "#drawing/land/draw-sea.ts";
import { drawWater } from "#drawing/land/draw-water.ts";
import { thinGeography } from "#drawing/land/thin-geography.ts";
import { contentsOf } from "#drawing/map-contents.ts";
import { tenth } from "#drawing/path-data.ts";
import type { EntityRef } from "#view/state.ts";
import { drawBoatRoutes, drawRoutes } from "./draw-routes.ts";
import { drawZoomHatches } from "./draw-zoom-hatches.ts";
import { squeeze } from "./squeeze.ts";
import { surroundingsAt } from "./surroundings.ts";

/** Width in pixels of the home extent as drawn; the page scales it, all but its strokes. */
const homeWidth = 640;
const detail = 1.4;

/** Square pixels of the smallest island that is drawn of what is not in the atlas. */
const smallestIsland = 3;

function withoutSpecks(country: DrawnCountry): DrawnCountry[] {
  if (country.record) return [country];
  const rings = country.rings.filter((ring) => areaOfRing(ring) >= smallestIsland);
  return rings.length > 0 ? [{ ...country, rings }] : [];
}

/** Land, water, borders and corridors of the default view: countries and routes are links. */
export function drawGround(
  published: Geography,
  linkTo: (entity: EntityRef) => string | undefined,
): Element {
  const { options, home } = surroundingsAt(homeWidth, "f");
  const drawing = prepareDrawing({ ...options, linkTo, show: ["tints", "corridors"] });
  const middle = { x: (home.left + home.right) / 2, y: (home.top + home.bottom) / 2 };
  const geography = thinGeography(published, squeeze(drawing.projection, middle), detail);
  const contents = contentsOf(geography, drawing);
  const countries = contents.countries.flatMap(withoutSpecks);
  const box = [home.left, home.top, home.right - home.left, home.bottom - home.top];
  return x("svg", { class: "first-map-ground", viewBox: box.map(tenth).join(" ") }, [
    ...drawSea(countries, drawing, "bevel"),
    ...drawBoatRoutes(contents.legs, drawing),
    ...drawLand(countries, drawing),
    ...drawZoomHatches(countries, drawing),
    x("g", { fill: "none", "stroke-linejoin": "round", "pointer-events": "none" }, [
      ...drawWater(geography, drawing),
      ...drawBorders(geography, countries, drawing),
    ]),
    x("g", { fill: "none", "stroke-linejoin": "round" }, drawRoutes(contents.legs, drawing)),
    ...drawDepartures(geography, drawing),
  ]);
}
