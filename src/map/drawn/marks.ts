/** What a drawing on the page marks beside what it draws: the leg at hand, and what is pointed at. */

import type { Geography } from "#atlas/geography/geography.ts";
import { placesOf } from "#atlas/outline/places.ts";
import { linesInFrame } from "#drawing/frame.ts";
import type { MapContents } from "#drawing/map-contents.ts";
import { pathData } from "#drawing/path-data.ts";
import type { Projection, XY } from "#drawing/projection.ts";
import { routeIds } from "#subject/route-ids.ts";
import { travellerLook } from "#symbology/points.ts";
import { laneWidths, pointedIsWider } from "#symbology/routes.ts";
import { atZoom, outline, sentBackBorder } from "#symbology/strokes.ts";
import type { Theme } from "#symbology/themes.ts";
import { legAtHand } from "#view/camera/travel.ts";
import { sentBackOver } from "#view/scene.ts";
import type { ViewState } from "#view/state.ts";
import { themeOf } from "#view/theme.ts";

const namespace = "http://www.w3.org/2000/svg";

function create(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What draws a leg: its soft corridor, and the strokes that follow it or stand alone. */
function drawnAs(svg: Element, leg: string, idPrefix: string): NodeListOf<Element> {
  return svg.querySelectorAll(`[data-leg="${leg}"], use[href="#${idPrefix}-leg-${leg}"]`);
}

function drawTraveller({ x, y }: XY, { map }: Theme): Element {
  const look = {
    fill: map.selection,
    stroke: map.stationFill,
    "stroke-width": travellerLook.stroke,
  };
  return create("circle", {
    cx: x,
    cy: y,
    r: travellerLook.radius,
    ...look,
    "data-part": "traveller",
  });
}

/** The leg at hand stands out, the others of its route recede, and a round mark is at its end. */
export function markLegAtHand(
  svg: Element,
  { legs }: MapContents,
  state: ViewState,
  idPrefix: string,
): void {
  const hand = legAtHand(state);
  if (!hand) return;
  for (const { id, route, lines } of legs) {
    if (route !== hand.route.id) continue;
    const mark = id === hand.id ? "data-current" : "data-beside";
    for (const element of drawnAs(svg, id, idPrefix)) element.setAttribute(mark, "");
    const end = id === hand.id ? lines.at(-1)?.at(-1) : undefined;
    if (end) svg.append(drawTraveller(end, themeOf(state.theme)));
  }
}

/** The stretch that is pointed at in a journey, over the lines of all routes. */
function markStretch(
  svg: Element,
  { stretch, theme }: Pick<ViewState, "stretch" | "theme">,
  zoom: number,
  idPrefix: string,
): void {
  const route = routeIds.find((id) => stretch[0]?.startsWith(`${id}.`));
  if (!route) return;
  const look = {
    fill: "none",
    stroke: themeOf(theme).route[route],
    "stroke-width": atZoom(laneWidths.line.chosen, zoom) * pointedIsWider,
    "stroke-linecap": "round",
  };
  const group = create("g", { ...look, "pointer-events": "none", "data-part": "hovered" });
  for (const leg of stretch) group.append(create("use", { href: `#${idPrefix}-leg-${leg}` }));
  [...svg.querySelectorAll("g[data-route]")].at(-1)?.after(group);
}

/** The borders over which people are sent back, as two lines. */
export function markSentBack(
  svg: Element,
  geography: Geography,
  projection: Projection,
  state: Pick<ViewState, "chosen" | "theme">,
): void {
  const { sentBack, corridorCasing } = themeOf(state.theme).map;
  const borders = sentBackOver(state).map((sides) => geography.borderBetween(...sides));
  const d = pathData(borders.flatMap((border) => linesInFrame(border, projection)));
  if (d === "") return;
  const strokes = [
    [sentBack, sentBackBorder.outer],
    [corridorCasing, sentBackBorder.inner],
  ] as const;
  const group = create("g", { fill: "none", "stroke-linejoin": "round", "data-part": "sent-back" });
  for (const [stroke, width] of strokes)
    group.append(create("path", { d, stroke, "stroke-width": width }));
  svg.querySelector("[data-part=borders]")?.after(group);
}

/** Outlines a country that is pointed at, or brings a route forward; takes the mark before away. */
export function markHovered(
  svg: Element,
  { hovered, stretch, theme }: Pick<ViewState, "hovered" | "stretch" | "theme">,
  zoom: number,
  idPrefix: string,
): void {
  for (const route of svg.querySelectorAll("[data-hovered]")) route.removeAttribute("data-hovered");
  for (const mark of svg.querySelectorAll("[data-part=hovered]")) mark.remove();
  markStretch(svg, { stretch, theme }, zoom, idPrefix);
  if (hovered?.kind === "route") {
    for (const group of svg.querySelectorAll(`[data-route="${hovered.id}"]`)) {
      group.setAttribute("data-hovered", group.querySelector("[id]") ? "soft" : "line");
    }
  } else if (hovered) {
    const stroke = themeOf(theme).map.selection;
    const look = {
      stroke,
      "stroke-width": outline.hovered.width,
      opacity: outline.hovered.opacity,
    };
    const group = create("g", { ...look, "data-part": "hovered" });
    for (const place of placesOf(hovered.id)) {
      group.append(create("use", { href: `#${idPrefix}-country-${place}` }));
    }
    svg.querySelector("[data-part=borders]")?.after(group);
  }
}
