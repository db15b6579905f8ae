import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import type { MapContents } from "#drawing/map-contents.ts";
import { hundredth, tenth } from "#drawing/path-data.ts";
import type { XY } from "#drawing/projection.ts";
import { arrowShape, planeShape, signEdge } from "#symbology/points.ts";
import type { DrawnLeg } from "./drawn-legs.ts";
import { routeSigns, type TurnedSign } from "./route-signs.ts";

const shapes = { arrow: arrowShape, plane: planeShape } as const;

/** The signs that a drawing shows: each on a leg that is drawn. */
export function signsInFrame(
  geography: Geography,
  legs: readonly DrawnLeg[],
  drawing: Drawing,
): (TurnedSign & { readonly points: readonly XY[] })[] {
  const drawn = new Set(legs.map(({ id }) => id));
  return routeSigns(geography, drawing.zoom).turned.flatMap((sign) => {
    const { kind, route, leg, at } = sign;
    const isShown = drawn.has(leg) && (kind === "plane" || route === drawing.route);
    if (!isShown) return [];
    const points = pointsInFrame(at, drawing.projection);
    return points.length > 0 ? [{ ...sign, points }] : [];
  });
}

/** Arrow heads along the chosen route, and an aeroplane on each flight that is drawn. */
export function drawSigns(
  geography: Geography,
  contents: Omit<MapContents, "countries" | "own">,
  drawing: Drawing,
): Element[] {
  const { theme, scale } = drawing;
  const asOnMap = signsInFrame(geography, contents.legs, drawing);
  const placed = drawing.inPicture?.clearPlanes(asOnMap, contents, drawing) ?? asOnMap;
  const signs = placed.flatMap(({ kind, route, heading, points }) =>
    points.map((point) => {
      const place = `translate(${tenth(point.x)} ${tenth(point.y)}) rotate(${tenth(heading)})`;
      const corners = shapes[kind].map(([across, down]) => `${across} ${down}`).join("L");
      const shape = {
        d: `M${corners}z`,
        transform: scale === 1 ? place : `${place} scale(${scale})`,
      };
      return { kind, route, shape };
    }),
  );
  if (signs.length === 0) return [];
  const edge = {
    fill: "none",
    stroke: theme.map.corridorCasing,
    "stroke-width": hundredth(2 * signEdge),
    "stroke-linejoin": "round",
  };
  // Edges first, by themselves: programs that know no `paint-order` would draw them over the signs.
  return [
    x("g", { "pointer-events": "none" }, [
      x(
        "g",
        edge,
        signs.map(({ shape }) => x("path", shape)),
      ),
      ...signs.map(({ kind, route, shape }) =>
        x("path", {
          ...shape,
          fill: theme.route[route],
          ...(kind === "arrow" && { "data-part": "direction" }),
        }),
      ),
    ]),
  ];
}
