import type { Position } from "geojson";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Station } from "#atlas/geography/stations.ts";
import type { Outcome } from "#model/event.ts";
import type { AnchorId, RecordId } from "#subject/places.ts";
import { incidentSide } from "#symbology/points.ts";
import { marksApart } from "#view/marks-apart.ts";
import type { Drawing } from "./drawing.ts";
import { pointsInFrame } from "./frame.ts";
import { tenth } from "./path-data.ts";
import type { XY } from "./projection.ts";

/** A round mark at a generalised place. */
export interface DrawnMark {
  readonly id: AnchorId;
  readonly at: XY;
  readonly position: Position;
  /** Pixels. */
  readonly radius: number;
  readonly text: string;
  /** Provinces and countries are areas: their marks are wide and open. */
  readonly isArea: boolean;
  readonly isCountry: boolean;
  /** Of incidents: how all of them ended. */
  readonly outcome: Outcome;
  /** The other places whose incidents it counts as well. */
  readonly others?: readonly AnchorId[];
}

/** How far beyond the frame the centre of a mark may lie. */
const reach = 12;

const isArea = ({ kind }: Station) => kind === "province" || kind === "country";

export function marksAt(
  station: Station,
  mark: Pick<DrawnMark, "radius" | "text"> & { readonly outcome?: Outcome },
  { projection, scale, wholeMarksOnly }: Pick<Drawing, "projection" | "scale" | "wholeMarksOnly">,
  position: Position = station.position,
): DrawnMark[] {
  const radius = mark.radius * scale;
  const beyond = wholeMarksOnly ? -radius - scale : reach;
  return pointsInFrame(position, projection, beyond).map((at) => ({
    id: station.id,
    at,
    ...{ position, radius },
    text: mark.text,
    isArea: isArea(station),
    isCountry: station.kind === "country",
    outcome: mark.outcome ?? "untold",
  }));
}

/** One mark for all incidents of the year at a place, with their number; beside a record its own alone. */
export function incidentsInFrame(
  geography: Geography,
  drawing: Drawing,
): (DrawnMark & { readonly place: RecordId })[] {
  if (!drawing.shows("incidents")) return [];
  const zoom = drawing.camera.zoom - Math.log2(drawing.letters);
  return marksApart(geography, drawing, zoom).flatMap(
    ({ station, others, counts, outcomes, position }) => {
      const count = counts.get(drawing.year) ?? 0;
      if (count === 0) return [];
      const mark = {
        radius: incidentSide(count) / 2,
        text: count > 1 ? String(count) : "",
        outcome: outcomes.get(drawing.year) ?? "untold",
      };
      const marks = marksAt(station, mark, { ...drawing, scale: drawing.letters }, position);
      return marks.map((each) => ({ ...each, others, place: station.place }));
    },
  );
}

export const circle = ({ at, radius }: DrawnMark, attributes: Record<string, string>) =>
  x("circle", { cx: tenth(at.x), cy: tenth(at.y), r: tenth(radius), ...attributes });
