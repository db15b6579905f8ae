import type { Element } from "xast";
import { x } from "xastscript";
import { groupBy } from "#core/group-by.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { type DrawnCountry, outlineId } from "#drawing/land/draw-land.ts";
import { hatchId, hatchPatterns } from "#drawing/land/hatch-patterns.ts";
import { isHatchedIn } from "#symbology/stances.ts";

/** The whole zooms at which windows from a phone to a wall of screens show the home extent. */
const zooms = [1, 2, 3, 4];

/** The corner of the world that MapLibre counts its patterns from. */
const upperLeft = [-180, 85.051129];

/**
 * The hatches over the tints, once for each whole zoom, of which the page shows one: MapLibre's
 * patterns grow with the map and start anew at each.
 */
export function drawZoomHatches(countries: readonly DrawnCountry[], drawing: Drawing): Element[] {
  const { projection, id } = drawing;
  const hatched = countries.filter(({ stance }) => stance && isHatchedIn(stance, drawing.theme));
  const byStance = [...groupBy(hatched, ({ stance }) => stance)].flatMap(([stance, members]) =>
    stance ? [{ stance, members }] : [],
  );
  const shapes = byStance.map(({ stance, members }) =>
    x(
      "g",
      { id: id(stance) },
      members.map((country) => x("use", { href: `#${outlineId(country.id, drawing)}` })),
    ),
  );
  const tiles = hatchPatterns(new Set(byStance.map(({ stance }) => stance)), {
    ...drawing,
    scale: 1,
  });
  const { x: left, y: top } = projection.project(upperLeft);
  const layers = zooms.map((zoom) => {
    const scale = projection.worldSize / (512 * 2 ** zoom);
    const patternTransform = `translate(${left} ${top}) scale(${scale})`;
    const fills = byStance.flatMap(({ stance }) => {
      const pattern = id(`${zoom}-${stance}`);
      const tile = `#${hatchId(stance, drawing)}`;
      return [
        x("pattern", { id: pattern, href: tile, patternTransform }),
        // Edges that are not smoothed: they lie under borders, and one such paint keeps Chromium
        // from drawing the whole layer at four samples a pixel, which takes seconds without a GPU.
        x("use", {
          href: `#${id(stance)}`,
          fill: `url(#${pattern})`,
          "shape-rendering": "crispEdges",
        }),
      ];
    });
    return x("g", { class: "first-map-hatches", "data-zoom": zoom }, fills);
  });
  return [x("defs", [...shapes, ...tiles]), x("g", { "pointer-events": "none" }, layers)];
}
