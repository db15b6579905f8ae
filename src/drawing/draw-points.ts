import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import type { AnchorId } from "#subject/places.ts";
import { incidentLook, incidentSide } from "#symbology/points.ts";
import { mapType } from "#symbology/type.ts";
import { eventMarks, placesInFocus } from "#view/scene.ts";
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

export function marksAt(
  station: Station,
  mark: Pick<DrawnMark, "radius" | "text"> & { readonly isOpen?: boolean },
  { projection, scale, wholeMarksOnly }: Drawing,
  position: readonly number[] = station.position,
): DrawnMark[] {
  const radius = mark.radius * scale;
  const beyond = wholeMarksOnly ? -radius - scale : reach;
  return pointsInFrame(position, projection, beyond).map((at) => ({
    id: station.id,
    at,
    radius,
    text: mark.text,
    isArea: isArea(station),
    isCountry: station.kind === "country",
    isOpen: mark.isOpen ?? false,
  }));
}

/** One mark for all incidents of the year at a place, with their number; beside a record its own alone. */
export function incidentsInFrame(geography: Geography, drawing: Drawing): DrawnMark[] {
  if (!drawing.shows("incidents")) return [];
  const focus = new Set<string>(placesInFocus(drawing));
  return eventMarks(geography, drawing.incidents).flatMap(({ station, counts, well }) => {
    const count = counts.get(drawing.year) ?? 0;
    const isInFocus = focus.size === 0 || focus.has(station.place);
    if (count === 0 || !isInFocus) return [];
    const mark = {
      radius: incidentSide(count) / 2,
      text: count > 1 ? String(count) : "",
      isOpen: well.has(drawing.year),
    };
    return marksAt(station, mark, drawing);
  });
}

export const circle = ({ at, radius }: DrawnMark, attributes: Record<string, string>) =>
  x("circle", { cx: tenth(at.x), cy: tenth(at.y), r: tenth(radius), ...attributes });

export function drawIncidents(marks: readonly DrawnMark[], drawing: Drawing): Element[] {
  if (marks.length === 0) return [];
  const { theme, scale } = drawing;
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
  return [x("g", { "pointer-events": "none" }, marks.map(draw))];
}
