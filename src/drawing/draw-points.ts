import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import type { AnchorId } from "#subject/places.ts";
import { incidentLook, incidentSide, stationLooks } from "#symbology/points.ts";
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
  /** Of incidents: most of them ended well. */
  readonly isOpen: boolean;
}

/** How far beyond the frame the centre of a mark may lie. */
const reach = 12;

const isArea = ({ kind }: Station) => kind === "province" || kind === "country";

function marksAt(
  station: Station,
  mark: Pick<DrawnMark, "radius" | "text"> & { readonly isOpen?: boolean },
  { projection, scale, wholeMarksOnly }: Pick<Drawing, "projection" | "scale" | "wholeMarksOnly">,
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
    isOpen: mark.isOpen ?? false,
  }));
}

/** One mark for all incidents of the year at a place, with their number. */
export function incidentsInFrame(geography: Geography, drawing: Drawing): DrawnMark[] {
  if (!drawing.shows("incidents")) return [];
  return eventMarks(geography, drawing.incidents).flatMap(({ station, counts, well }) => {
    const count = counts.get(drawing.year) ?? 0;
    if (count === 0) return [];
    const mark = {
      radius: incidentSide(count) / 2,
      text: count > 1 ? String(count) : "",
      isOpen: well.has(drawing.year),
    };
    return marksAt(station, mark, { ...drawing, scale: drawing.letters });
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

export function drawIncidents(marks: readonly DrawnMark[], drawing: Drawing): Element[] {
  if (marks.length === 0) return [];
  const { theme, letters: scale } = drawing;
  const size = mapType.incidents.size * scale;
  const { incident, incidentFill } = theme.map;
  const stroke = incidentLook.stroke * scale;
  const draw = ({ id, at, radius, isOpen, text }: DrawnMark): Element =>
    x("g", [
      x("rect", {
        x: tenth(at.x - radius + stroke / 2),
        y: tenth(at.y - radius + stroke / 2),
        width: tenth(2 * radius - stroke),
        height: tenth(2 * radius - stroke),
        rx: tenth(incidentLook.corner * scale),
        fill: isOpen ? incidentFill : incident,
        stroke: incident,
        "stroke-width": tenth(stroke),
        "data-incidents": id,
      }),
      ...(text === ""
        ? []
        : [
            x(
              "text",
              {
                x: tenth(at.x),
                // Digits are 0.71 em high: half of that puts them in the middle.
                y: tenth(at.y + size * 0.357),
                fill: isOpen ? incident : incidentFill,
                "font-size": tenth(size),
                "font-weight": 600,
              },
              text,
            ),
          ]),
    ]);
  // What has a number lies over what has none.
  const inOrder = [...marks].sort((a, b) => a.radius - b.radius);
  return [x("g", { "pointer-events": "none" }, inOrder.map(draw))];
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
