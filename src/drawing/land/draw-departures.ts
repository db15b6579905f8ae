import type { Element } from "xast";
import { x } from "xastscript";
import { departureFade, isDeparture } from "#atlas/geography/departures.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import { hundredth, pathData } from "#drawing/path-data.ts";
import type { Projection } from "#drawing/projection.ts";

/** Pixels from stroke to stroke of those that stand for one that is blurred, and how many at most. */
const step = 2.5;
const mostSteps = 14;

/** Strokes around an area, each wider than the last: together they fade evenly to nothing. */
function fade(href: string, width: number, scale: number): Element[] {
  const count = Math.min(mostSteps, Math.max(3, Math.round(width / (step * scale))));
  return Array.from({ length: count }, (_, i) => {
    const ring = count - i;
    return x("use", {
      href,
      "stroke-width": hundredth((2 * width * ring) / count),
      "stroke-opacity": hundredth(ring === count ? 0.5 / count : 1 / (ring + 0.5)),
    });
  });
}

/** Whether any of a ring, or of what fades around it, may be in sight. */
function isNear(ring: Line, around: number, { width, height }: Projection): boolean {
  const [across, down] = [ring.map((at) => at.x), ring.map((at) => at.y)];
  return (
    Math.max(...across) > -around &&
    Math.min(...across) < width + around &&
    Math.max(...down) > -around &&
    Math.min(...down) < height + around
  );
}

/** The soft areas that lines come out of, over the lines: nothing in them is drawn as a beginning. */
export function drawDepartures(geography: Geography, drawing: Drawing): Element[] {
  if (!drawing.shows("corridors")) return [];
  const { id, projection, theme } = drawing;
  const width = Math.abs(projection.project([departureFade, 0]).x - projection.project([0, 0]).x);
  const colour = drawing.shows("tints") ? theme.map.origin : theme.map.land;
  return [...geography.insides].flatMap(([country, shape]) => {
    if (!isDeparture(country)) return [];
    // Whole, as it fades beyond its edge: a ring that is cut at the frame would fade along the cut.
    const rings = projection.copies.flatMap((shift) =>
      shape.coordinates.flat().map((ring) =>
        ring.map((position) => {
          const { x: across, y: down } = projection.project(position);
          return { x: across + shift, y: down };
        }),
      ),
    );
    if (!rings.some((ring) => isNear(ring, width, projection))) return [];
    const area = id(`departures-${country}`);
    return [
      x(
        "g",
        {
          class: "departures",
          "stroke-linejoin": "round",
          "pointer-events": "none",
          "data-part": "departures",
        },
        [
          x("defs", [x("path", { id: area, d: pathData(rings, true) })]),
          x("g", { fill: "none", stroke: colour }, fade(`#${area}`, width, drawing.scale)),
          x("use", { href: `#${area}`, fill: colour }),
        ],
      ),
    ];
  });
}
