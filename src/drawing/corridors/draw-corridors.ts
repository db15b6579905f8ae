import type { Element } from "xast";
import { x } from "xastscript";
import { groupBy } from "#core/group-by.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { link } from "#drawing/link.ts";
import { hundredth, pathData } from "#drawing/path-data.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { corridorOpacities, corridorWidths, flightDash, routeSymbols } from "#symbology/routes.ts";
import { fullStrength } from "#symbology/standings.ts";
import { byEmphasis, type DrawnLeg } from "./drawn-legs.ts";

const legId = (leg: DrawnLeg, { id }: Drawing) => id(`leg-${leg.id}`);

function drawLeg(leg: DrawnLeg, attributes: Record<string, string | number> = {}): Element {
  return x("path", { d: pathData(leg.lines), "data-leg": leg.id, ...attributes });
}

const useLeg = (leg: DrawnLeg, drawing: Drawing) => x("use", { href: `#${legId(leg, drawing)}` });

/** One group for each route, which opacity applies to as a whole: joints show no darker. */
function groupsByRoute(
  legs: readonly DrawnLeg[],
  draw: (route: RouteId, legs: readonly DrawnLeg[]) => Element[],
): Element[] {
  return [...groupBy(legs, ({ route }) => route)].flatMap(([route, members]) =>
    draw(route, members),
  );
}

/** A dash in line widths as SVG has it; one that is all stroke is none. */
export function dashArray(dash: readonly number[], width: number): Record<string, string> {
  if (dash.length < 2) return {};
  return { "stroke-dasharray": dash.map((part) => hundredth(part * width)).join(" ") };
}

function drawBands(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const { theme, scale } = drawing;
  const { band, chosenBand } = corridorWidths;
  return groupsByRoute(legs, (route, members) => {
    const widths = { strong: chosenBand, normal: band, receded: band };
    const attributes = {
      "data-route": route,
      stroke: theme.route[route],
      "stroke-width": hundredth(byEmphasis(route, drawing, widths) * scale),
      opacity: byEmphasis(route, drawing, corridorOpacities.band),
    };
    const paths = members.map((leg) => drawLeg(leg, { id: legId(leg, drawing) }));
    return link({ kind: "route", id: route }, [x("g", attributes, paths)], drawing);
  });
}

function drawCasings(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const byOpacity = groupBy(legs, ({ route }) =>
    byEmphasis(route, drawing, corridorOpacities.casing),
  );
  return [...byOpacity].map(([opacity, members]) =>
    x(
      "g",
      {
        stroke: drawing.theme.map.corridorCasing,
        "stroke-width": hundredth(corridorWidths.casing * drawing.scale),
        opacity,
      },
      members.map((leg) => useLeg(leg, drawing)),
    ),
  );
}

const weakened = ({ strength }: DrawnLeg) =>
  strength < fullStrength ? { "stroke-opacity": strength } : {};

function drawFlights(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const { theme, scale } = drawing;
  const { line, flight } = corridorWidths;
  return groupsByRoute(legs, (route, members) => {
    const widths = { strong: line, normal: flight, receded: flight };
    const width = byEmphasis(route, drawing, widths) * scale;
    const attributes = {
      "data-route": route,
      stroke: theme.route[route],
      "stroke-width": hundredth(width),
      ...dashArray(flightDash, width),
      opacity: byEmphasis(route, drawing, corridorOpacities.flight),
    };
    return [
      x(
        "g",
        attributes,
        members.map((leg) => drawLeg(leg, weakened(leg))),
      ),
    ];
  });
}

/** The fine lines, each route's own dash. Where a leg has a band, the line follows it. */
function drawLines(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const width = corridorWidths.line * drawing.scale;
  return groupsByRoute(legs, (route, members) => {
    const attributes = {
      "data-route": route,
      stroke: drawing.theme.route[route],
      ...dashArray(routeSymbols[route].dash, width),
      opacity: byEmphasis(route, drawing, corridorOpacities.line),
    };
    const lines = members.map((leg) =>
      leg.strength < fullStrength ? drawLeg(leg, weakened(leg)) : useLeg(leg, drawing),
    );
    return [x("g", attributes, lines)];
  });
}

/** Bands, casings, flights and lines, each over all of the one before, as on the map. */
export function drawCorridors(legs: readonly DrawnLeg[], drawing: Drawing): Element[] {
  const onGround = legs.filter(({ isFlown }) => !isFlown);
  const wide = onGround.filter(({ strength }) => strength >= fullStrength);
  const flown = legs.filter(({ isFlown }) => isFlown);
  const inert = { "pointer-events": "none" };
  const width = hundredth(corridorWidths.line * drawing.scale);
  return [
    x("g", { "stroke-linecap": "round" }, [
      ...drawBands(wide, drawing),
      x("g", inert, [...drawCasings(wide, drawing), ...drawFlights(flown, drawing)]),
    ]),
    x("g", { ...inert, "stroke-width": width }, drawLines(onGround, drawing)),
  ];
}
