import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import type { AnchorId } from "#subject/places.ts";
import { incidentLook, incidentRadius, stationLooks } from "#symbology/points.ts";
import { mapType } from "#symbology/type.ts";
import { eventMarks } from "#view/scene.ts";
import type { Drawing } from "./drawing.ts";
import { pointsInFrame } from "./frame.ts";
import { tenth } from "./path-data.ts";
import type { XY } from "./projection.ts";

/** A round mark at a generalised place. */
export interface DrawnMark {
  readonly id: AnchorId;
  readonly at: XY;
  /** Pixels. */
  readonly radius: number;
  readonly text: string;
  /** Provinces and countries are areas: their marks are wide and open. */
  readonly isArea: boolean;
  readonly isCountry: boolean;
}

/** How far beyond the frame the centre of a mark may lie. */
const reach = 12;

const isArea = ({ kind }: Station) => kind === "province" || kind === "country";

function marksAt(
  station: Station,
  mark: Pick<DrawnMark, "radius" | "text">,
  { projection, scale, wholeMarksOnly }: Drawing,
): DrawnMark[] {
  const radius = mark.radius * scale;
  const beyond = wholeMarksOnly ? -radius - scale : reach;
  return pointsInFrame(station.position, projection, beyond).map((at) => ({
    id: station.id,
    at,
    radius,
    text: mark.text,
    isArea: isArea(station),
    isCountry: station.kind === "country",
  }));
}

function radiusFor(count: number): number {
  const { one, most } = incidentRadius;
  return one + ((Math.min(most.count, count) - 1) / (most.count - 1)) * (most.radius - one);
}

/** One mark for all incidents of the year at a place, with their number. */
export function incidentsInFrame(geography: Geography, drawing: Drawing): DrawnMark[] {
  if (!drawing.shows("incidents")) return [];
  return eventMarks(geography, drawing.incidents).flatMap(({ station, counts }) => {
    const count = counts.get(drawing.year) ?? 0;
    if (count === 0) return [];
    return marksAt(station, { radius: radiusFor(count), text: String(count) }, drawing);
  });
}

/** The stations of the chosen route. */
export function stationsInFrame(geography: Geography, drawing: Drawing): DrawnMark[] {
  const { route } = drawing;
  if (!drawing.shows("stations") || !route) return [];
  return [...geography.stations.values()]
    .filter(({ routes }) => routes.includes(route))
    .flatMap((station) => {
      const { kind, name } = station;
      const { radius } = stationLooks[kind === "province" || kind === "country" ? kind : "city"];
      return marksAt(station, { radius, text: name }, drawing);
    });
}

const circle = ({ at, radius }: DrawnMark, attributes: Record<string, string>) =>
  x("circle", { cx: tenth(at.x), cy: tenth(at.y), r: tenth(radius), ...attributes });

/** Puts what draws a mark in its place. */
type Place = (mark: DrawnMark, draw: (mark: DrawnMark) => Element) => Element;

const whereItIs: Place = (mark, draw) => draw(mark);

/** `place` may draw marks elsewhere, or wrap them. */
export function drawIncidents(
  marks: readonly DrawnMark[],
  drawing: Drawing,
  place: Place = whereItIs,
): Element[] {
  if (marks.length === 0) return [];
  const { theme, scale } = drawing;
  const size = mapType.incidents.size * scale;
  const circles = {
    fill: theme.map.incidentFill,
    "fill-opacity": incidentLook.opacity,
    stroke: theme.map.incident,
    "stroke-width": tenth(incidentLook.stroke * scale),
  };
  const numbers = { fill: theme.map.incident, "font-size": tenth(size) };
  // Digits are 0.71 em high: half of that puts them in the middle.
  const middle = size * 0.357;
  return [
    x("g", { "pointer-events": "none" }, [
      x(
        "g",
        circles,
        marks.map((mark) => place(mark, (at) => circle(at, { "data-incidents": at.id }))),
      ),
      x(
        "g",
        numbers,
        marks.map((mark) =>
          place(mark, ({ at, text }) =>
            x("text", { x: tenth(at.x), y: tenth(at.y + middle) }, text),
          ),
        ),
      ),
    ]),
  ];
}

export function drawStations(marks: readonly DrawnMark[], drawing: Drawing): Element[] {
  const { theme, scale } = drawing;
  return [true, false].flatMap((areas) => {
    const members = marks.filter(({ isArea }) => isArea === areas);
    if (members.length === 0) return [];
    const { opacity, stroke } = areas ? stationLooks.province : stationLooks.city;
    const attributes = {
      fill: theme.map.stationFill,
      "fill-opacity": opacity,
      stroke: theme.map.station,
      "stroke-width": tenth(stroke * scale),
      "pointer-events": "none",
    };
    return [
      x(
        "g",
        attributes,
        members.map((mark) => circle(mark, { "data-station": mark.id })),
      ),
    ];
  });
}
