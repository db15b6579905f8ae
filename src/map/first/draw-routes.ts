import type { Element } from "xast";
import { x } from "xastscript";
import { byRoute, dashArray } from "#drawing/corridors/draw-corridors.ts";
import type { DrawnLeg } from "#drawing/corridors/drawn-legs.ts";
import { strokeLook, strokesOfCorridor } from "#drawing/corridors/route-look.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { link } from "#drawing/link.ts";
import { hundredth, pathData } from "#drawing/path-data.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { boatDash, flightDash, flightWidth } from "#symbology/routes.ts";

const groundId = (route: RouteId, { id }: Drawing) => id(route);

/** What of a route fades in, in parts: each as strong as it is of the whole. */
const fadedOf = (legs: readonly DrawnLeg[], opacity: number): Element[] =>
  legs
    .flatMap(({ parts }) => parts.filter(({ strength }) => strength < 1))
    .map(({ strength, lines }) =>
      x("path", { d: pathData(lines), "stroke-opacity": hundredth(strength * opacity) }),
    );

/** A copy in a `use` is out of the stylesheet's reach: that its stroke is not scaled it says itself. */
const ownWidth = { "vector-effect": "non-scaling-stroke" } as const;

/** The legs of a route as one path: one stroke shows no joints. */
const wholeOf = (legs: readonly DrawnLeg[]) => pathData(legs.flatMap(({ lines }) => lines));

function drawDashed(
  legs: readonly DrawnLeg[],
  drawing: Drawing,
  dash: readonly number[],
  width?: number,
) {
  return byRoute(legs, drawing).map(([route, members]) => {
    const { stroke, opacity, ...look } = strokeLook(route, "line", drawing);
    const wide = width ?? look["stroke-width"];
    const attributes = { stroke, "stroke-opacity": opacity, "stroke-width": wide };
    const path = x("path", { d: wholeOf(members), ...attributes, ...dashArray(dash, wide) });
    return [route, path] as const;
  });
}

/** Boats, which the land lies over. */
export const drawBoatRoutes = (legs: readonly DrawnLeg[], drawing: Drawing): Element[] => [
  x(
    "g",
    { fill: "none" },
    drawDashed(
      legs.filter(({ isSailed }) => isSailed),
      drawing,
      boatDash,
    ).flatMap(([route, path]) => link({ kind: "route", id: route }, [path], drawing)),
  ),
];

/**
 * Corridors as they look while nothing is chosen: soft corridors, casings, lines and flights. Opacity
 * is that of strokes: that of groups would have each drawn apart and laid over.
 */
export function drawRoutes(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const ground = byRoute(
    legs.filter(({ isFlown, isSailed }) => !isFlown && !isSailed),
    drawing,
  );
  const strokes = strokesOfCorridor.flatMap((stroke) =>
    ground.flatMap(([route, members]) => {
      const { opacity, ...look } = strokeLook(route, stroke, drawing);
      const id = groundId(route, drawing);
      // What is used again may not bring a stroke of its own: it is the group's.
      const whole =
        stroke === "soft"
          ? x("path", { id, d: wholeOf(members), "data-route": route, ...ownWidth })
          : x("use", { href: `#${id}` });
      const strokeOf = x("g", { ...look, "stroke-opacity": opacity }, [
        whole,
        ...fadedOf(members, opacity),
      ]);
      return stroke === "soft"
        ? link({ kind: "route", id: route }, [strokeOf], drawing)
        : [strokeOf];
    }),
  );
  const flown = legs.filter(({ isFlown }) => isFlown);
  return [
    x("g", { "stroke-linecap": "round" }, [
      ...strokes,
      x(
        "g",
        { "pointer-events": "none" },
        drawDashed(flown, drawing, flightDash, flightWidth).map(([, path]) => path),
      ),
    ]),
  ];
}
