import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography";
import { type DrawnCountry, drawBorders, drawLand } from "#figure/draw-land";
import { drawWater } from "#figure/draw-water";
import { prepareDrawing } from "#figure/drawing";
import { areaOfRing } from "#figure/frame";
import { contentsOf } from "#figure/map-contents";
import { tenth } from "#figure/path-data";
import { thinGeography } from "#figure/thin-geography";
import type { EntityRef } from "#view/state";
import { drawRoutes } from "./draw-routes";
import { drawZoomHatches } from "./draw-zoom-hatches";
import { squeeze } from "./squeeze";
import { surroundingsAt } from "./surroundings";

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
    ...drawLand(countries, drawing),
    ...drawZoomHatches(countries, drawing),
    x("g", { fill: "none", "stroke-linejoin": "round", "pointer-events": "none" }, [
      ...drawWater(geography, drawing),
      ...drawBorders(geography, countries, drawing),
    ]),
    x("g", { fill: "none", "stroke-linejoin": "round" }, drawRoutes(contents.legs, drawing)),
  ]);
}
