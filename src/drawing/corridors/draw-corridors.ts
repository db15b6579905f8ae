import type { Element } from "xast";
import { x } from "xastscript";
import { groupBy } from "#core/group-by.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { link } from "#drawing/link.ts";
import { hundredth, pathData } from "#drawing/path-data.ts";
import type { RouteId } from "#subject/route-ids.ts";
import {
  boatDash,
  corridorOpacities,
  flightDash,
  flightWidth,
  laneWidths,
} from "#symbology/routes.ts";
import { atZoom } from "#symbology/strokes.ts";
import { byEmphasis, type DrawnLeg } from "./drawn-legs.ts";
import { paintingOrder, strokeLook, strokesOfCorridor } from "./route-look.ts";

const legId = (leg: DrawnLeg, { id }: Drawing) => id(`leg-${leg.id}`);

/** The paths of a leg's parts, weaker where it is. */
const pathsOf = (leg: DrawnLeg): Element[] =>
  leg.parts.map(({ strength, lines }) =>
    x("path", {
      d: pathData(lines),
      "data-leg": leg.id,
      ...(strength < 1 && { "stroke-opacity": hundredth(strength), "stroke-linecap": "butt" }),
    }),
  );

/** The legs of each route, what stands out last. */
export function byRoute(legs: readonly DrawnLeg[], drawing: Drawing) {
  return [...groupBy(legs, ({ route }) => route)].sort(
    ([a], [b]) => paintingOrder(a, drawing) - paintingOrder(b, drawing),
  );
}

/** A dash in line widths as SVG has it; one that is all stroke is none. */
export function dashArray(dash: readonly number[], width: number): Record<string, string> {
  if (dash.length < 2) return {};
  return { "stroke-dasharray": dash.map((part) => hundredth(part * width)).join(" ") };
}

/** Dotted and dashed legs, without a band: neither an aeroplane nor a boat needs a corridor. */
function drawDashed(
  legs: readonly DrawnLeg[],
  drawing: Drawing,
  wrap: (route: RouteId, drawn: Element) => Element[],
  look: (route: RouteId) => Record<string, string | number>,
): Element[] {
  return byRoute(legs, drawing).flatMap(([route, members]) => {
    const attributes = { "data-route": route, stroke: drawing.theme.route[route], ...look(route) };
    return wrap(route, x("g", attributes, members.flatMap(pathsOf)));
  });
}

/** Boats, which the land lies over: their lines are on the water only. */
export function drawBoats(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const boats = legs.filter(({ isSailed }) => isSailed);
  const linked = (route: RouteId, drawn: Element) =>
    link({ kind: "route", id: route }, [drawn], drawing);
  const drawn = drawDashed(boats, drawing, linked, (route) => {
    const { chosen, other } = laneWidths.line;
    const widths = { chosen, own: other, plain: other, receded: other };
    const width = atZoom(byEmphasis(route, drawing, widths), drawing.zoom) * drawing.scale;
    return {
      "stroke-width": hundredth(width),
      ...dashArray(boatDash, width),
      opacity: byEmphasis(route, drawing, corridorOpacities.line),
    };
  });
  return drawn.length === 0 ? [] : [x("g", { fill: "none", "data-part": "boats" }, drawn)];
}

function drawFlights(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const width = flightWidth * drawing.scale;
  const flights = legs.filter(({ isFlown }) => isFlown);
  return drawDashed(
    flights,
    drawing,
    (_, drawn) => [drawn],
    () => ({
      "stroke-width": hundredth(width),
      ...dashArray(flightDash, width),
    }),
  );
}

/** Soft corridors, casings and lines, each over all of the one before, as on the map; then flights. */
export function drawCorridors(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const onGround = legs.filter(({ isFlown, isSailed }) => !isFlown && !isSailed);
  const strokes = strokesOfCorridor.flatMap((stroke) =>
    byRoute(onGround, drawing).flatMap(([route, members]) => {
      const attributes = { "data-route": route, ...strokeLook(route, stroke, drawing) };
      if (stroke === "soft") {
        const paths = members.map((leg) => x("g", { id: legId(leg, drawing) }, pathsOf(leg)));
        return link({ kind: "route", id: route }, [x("g", attributes, paths)], drawing);
      }
      const uses = members.map((leg) => x("use", { href: `#${legId(leg, drawing)}` }));
      return [x("g", { ...attributes, "pointer-events": "none" }, uses)];
    }),
  );
  return [
    x("g", { "stroke-linecap": "round" }, [
      ...strokes,
      x("g", { "pointer-events": "none" }, drawFlights(legs, drawing)),
    ]),
  ];
}
