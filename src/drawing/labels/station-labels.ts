import type { Geography } from "#atlas/geography/geography.ts";
import { worldPoint } from "#core/mercator.ts";
import type { DrawnStation } from "#drawing/corridors/draw-stations.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import type { DrawnCountry } from "#drawing/land/draw-land.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { wrapText } from "#drawing/text/wrap-text.ts";
import { subject } from "#subject/subject.ts";
import { mapType } from "#symbology/type.ts";
import { filter } from "./beside-line.ts";
import { awayFromBox } from "./boxes.ts";
import { type BlockLabel, type Box, heightOf, secondTypeOf, squareAround } from "./label.ts";
import { type LabelSpace, type LinesAsked, touches } from "./label-space.ts";
import { besideMark, nameLineHeight, namesBeside } from "./names-beside.ts";
import { isOnLand, isOnOther } from "./nearest-land.ts";
import { comfortable } from "./off-lines.ts";

/** Right of the station, left of it, below and above, as the map tries them; then askew. */
const sides = [
  ...besideMark,
  { anchor: "start", dx: 0.6, dy: 0.8 },
  { anchor: "start", dx: 0.6, dy: -0.8 },
  { anchor: "end", dx: -0.6, dy: 0.8 },
  { anchor: "end", dx: -0.6, dy: -0.8 },
] as const;

/** Pixels from beside a station to where its name is tried: marks may leave it no room nearer. */
const distances = [2, 5, 9, 17] as const;

/** Pixels that look well between a name and any mark: closer, the mark seems to lie on its first letter. */
const airy = 3.5;

function candidates(
  { id, at, text, radius }: DrawnMark,
  away: number,
  drawing: Drawing,
  share = 1,
  wrap = 10,
) {
  const { scale, letters, inPicture, second } = drawing;
  const type: Type = { face: "regular", size: mapType.station.size * letters * share };
  const lines = wrapText(text, type, wrap);
  const aside = Math.max(0.75 * type.size, radius + 4 * scale) + away * scale;
  const other = second?.stations[id];
  const secondLines = other === undefined ? [] : wrapText(other, secondTypeOf(type), wrap);
  const height = heightOf(lines.length, secondLines.length, type, nameLineHeight);
  const upright = aside + height / 2 - 0.2 * type.size;
  const haloWidth = mapType.station.halo * letters;
  return namesBeside(
    { kind: "station", id, lines, type, haloWidth, at, aside, upright, secondLines },
    inPicture ? [...sides, ...inPicture.sides] : sides,
    drawing,
  );
}

const boxesOf = (marks: readonly DrawnMark[]): Box[] =>
  marks.map(({ at, radius }) => squareAround(at, radius));

/** Pixels from a mark's middle to the nearest point of a name. */
const awayFrom = ({ at }: DrawnMark, boxes: readonly Box[]): number =>
  Math.min(...boxes.map((box) => awayFromBox(at, box)));

/** Times as far from any other station as from its own: nearer to another, a name would be that one's. */
const plainly = 1.4;

/** The names of a station around it: on no mark, and plainly its own. */
export function namesAround(
  station: DrawnMark,
  stations: readonly DrawnMark[],
  incidents: readonly DrawnMark[],
  drawing: Drawing,
  share?: number,
  wrap?: number,
): BlockLabel[] {
  const marks = boxesOf([...stations, ...incidents]);
  const isItsOwn = ({ boxes }: BlockLabel) =>
    stations.every(
      (other) => other === station || awayFrom(other, boxes) > plainly * awayFrom(station, boxes),
    );
  return (drawing.inPicture?.distances ?? distances)
    .flatMap((away) => candidates(station, away, drawing, share, wrap))
    .filter((label) => !touches(label.boxes, marks) && isItsOwn(label));
}

/** Pixels from a station's mark within which a name is plainly its own, whatever lies beneath it. */
const besideStation = 16;

/** Whether a name stands right beside its station, or its middle on no other land, and no end of it on the origin's. */
function isAtHome(
  { place, at, radius }: DrawnStation,
  { boxes: [box] }: BlockLabel,
  { lands }: Pick<Geography, "lands">,
  { projection, scale }: Drawing,
): boolean {
  if (!box) return true;
  if (awayFromBox(at, box) <= radius + besideStation * scale) return true;
  const { left, right, top, bottom } = box;
  const point = (x: number) => worldPoint(projection.unproject({ x, y: (top + bottom) / 2 }));
  const origins = subject.origins.filter((origin) => origin !== place);
  return (
    !isOnOther(place, point((left + right) / 2), lands) &&
    ![left, right].some((x) => origins.some((origin) => isOnLand(origin, point(x), lands)))
  );
}

/** Names of the chosen route's stations, beside them and off other marks where that can be. */
export function placeStationNames(
  geography: Geography,
  stations: readonly DrawnStation[],
  incidents: readonly DrawnMark[],
  countries: readonly DrawnCountry[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  const marks = boxesOf([...stations, ...incidents]);
  const { inPicture } = drawing;
  // A whole country is named by its own name already.
  for (const station of stations.filter(({ isCountry }) => !isCountry)) {
    const names = (share?: number, wrap?: number) =>
      namesAround(station, stations, incidents, drawing, share, wrap);
    if (inPicture) {
      inPicture.nameStation(station, names, countries, space, drawing);
      continue;
    }
    const wellOff = names().filter(({ boxes }) => !touches(boxes, marks, airy * drawing.scale));
    const off = (apart: number, asked?: LinesAsked) =>
      wellOff.filter(({ boxes }) => !space.isOnRoute(boxes, apart, asked));
    const beside = drawing.route === null ? [] : off(1, "chosen");
    const tried = [...off(comfortable, "flights"), ...off(0, "flights"), ...beside];
    space.placeFirst(
      filter(
        tried,
        (name) => space.hasRoomFor(name.boxes) && isAtHome(station, name, geography, drawing),
      ),
    );
  }
}
