import type { Geography } from "#atlas/geography/geography.ts";
import { worldPoint } from "#core/mercator.ts";
import { marksAll } from "#drawing/corridors/draw-stations.ts";
import { routeSigns } from "#drawing/corridors/route-signs.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { pointsInFrame } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";
import type { Type } from "#drawing/text/text-width.ts";
import { wrapText } from "#drawing/text/wrap-text.ts";
import { locale } from "#languages/words/locale.ts";
import { cityLook, closeUpFrom } from "#symbology/close-up.ts";
import { isOrigin } from "#view/scene.ts";
import { awayFromBox } from "./boxes.ts";
import { type BlockLabel, type Box, heightOf, secondTypeOf, squareAround } from "./label.ts";
import { type LabelSpace, touches } from "./label-space.ts";
import { besideMark, nameLineHeight, namesBeside } from "./names-beside.ts";
import { isNearestTo, isOnLand } from "./nearest-land.ts";

interface NamedCity {
  readonly id: string;
  readonly name: string;
  readonly at: XY;
  /** A station's mark, or the bar of those that share it, is its own. */
  readonly isMarked: boolean;
  /** Routes stop there: their lines leave its name less room nearby. */
  readonly isStop: boolean;
  /** The country that it lies in, of a stop: its name stands on that, or at sea beside it. */
  readonly place?: string;
  readonly isOnOrigin: boolean;
  /** Pixels from its place to the edge of a mark that lies on it: its name stands beside that. */
  readonly covered: number;
}

/** Pixels between a mark and the name of the city that it lies on. */
const airy = 4;

/** Pixels from a city, or a mark on it, within which a name is plainly its own. */
const besidePlace = 9;

/** Pixels from beside a city to where its name is tried: lines may leave it no room nearer. */
const distances = { stop: [0, 6, 12, 18], other: [0] } as const;

function candidates(city: NamedCity, away: number, drawing: Drawing): BlockLabel[] {
  const { id, name, at, isMarked, covered, isOnOrigin } = city;
  const { letters, second } = drawing;
  const type: Type = { face: "regular", size: cityLook.size * letters };
  const lines = wrapText(name, type, 10);
  const aside = Math.max(cityLook.aside * type.size, covered + airy * letters) + away * letters;
  const other = second?.cities[id] ?? second?.stations[id];
  const secondLines = other === undefined ? [] : wrapText(other, secondTypeOf(type), 10);
  const height = heightOf(lines.length, secondLines.length, type, nameLineHeight);
  const upright = aside + height / 2 - 0.2 * type.size;
  const dot = !isMarked && covered === 0 ? { dot: { at, radius: cityLook.radius * letters } } : {};
  const haloWidth = cityLook.halo * letters;
  const named = { kind: "city", id, lines, secondLines, type, haloWidth, at, isOnOrigin } as const;
  return namesBeside({ ...named, ...dot, aside, upright }, besideMark, drawing);
}

type Mark = Pick<DrawnMark, "at" | "radius">;

/** How far the marks reach that lie on a place. */
const coveredBy = (marks: readonly Mark[], { x, y }: XY): number =>
  Math.max(
    0,
    ...marks.map(({ at, radius }) => {
      const away = Math.hypot(at.x - x, at.y - y);
      return away < radius ? away + radius : 0;
    }),
  );

/** The stations that have a mark of their own there, whether in sight or not. */
function markedStations(geography: Geography, drawing: Drawing): ReadonlySet<string> {
  if (!drawing.shows("stations") || !marksAll(drawing)) return new Set();
  const { stops, shared } = routeSigns(geography, drawing.zoom);
  return new Set([...stops, ...shared].map(({ station }) => station.id));
}

/** Cities in sight: those where routes stop, but for the chosen route's, and the largest of the others. */
function citiesInFrame(
  geography: Geography,
  marks: readonly Mark[],
  drawing: Drawing,
): NamedCity[] {
  const { projection, route } = drawing;
  const stops = [...geography.stations.values()].filter(
    ({ kind, routes }) =>
      (kind === "city" || kind === "capital") && !routes.some((each) => each === route),
  );
  const marked = markedStations(geography, drawing);
  return [
    ...stops.map(({ id, name, position, place }) => {
      const isOnOrigin = isOrigin(place);
      const isMarked = marked.has(id);
      return { id, name, position, place, isMarked, isStop: true, isOnOrigin };
    }),
    ...(geography.closeUp?.cities ?? []).map((city) => {
      return { ...city, isMarked: false, isStop: false, isOnOrigin: false };
    }),
  ].flatMap(({ position, ...city }) =>
    pointsInFrame(position, projection).map((at) => ({
      ...city,
      at,
      covered: coveredBy(marks, at),
    })),
  );
}

/** Whether a name that stands there begins with a city's: of Jilin in Jilin Province the province is told. */
const isToldAlready = ({ name }: NamedCity, { placed }: LabelSpace) =>
  placed.some(
    ({ kind, lines }) =>
      (kind === "station" || kind === "country") &&
      lines.join(" ").toLocaleLowerCase(locale).startsWith(name.toLocaleLowerCase(locale)),
  );

/** A name with its dot, which no other name may cover. */
const withDot = (label: BlockLabel): BlockLabel =>
  label.dot
    ? { ...label, boxes: [...label.boxes, squareAround(label.dot.at, label.dot.radius)] }
    : label;

/** Off all lines; where flights leave no room, on their dots. */
function clearFirst(labels: readonly BlockLabel[], space: LabelSpace): readonly BlockLabel[] {
  const off = labels.filter(({ boxes }) => space.isClear(boxes, "flights"));
  return [...off.filter(({ boxes }) => space.isClear(boxes)), ...off].map(withDot);
}

/**
 * Those of some names that stand on the city's own country, or at sea nearest to it. On the origin's dark land
 * letters are light: one that reaches beyond has those of all others.
 */
function* onItsLand(
  { place, at: centre, covered, isOnOrigin }: NamedCity,
  labels: readonly BlockLabel[],
  { lands }: Pick<Geography, "lands">,
  space: LabelSpace,
  { projection, theme, letters }: Drawing,
): Generator<BlockLabel> {
  const beyond: BlockLabel[] = [];
  const at = (x: number, y: number) => worldPoint(projection.unproject({ x, y }));
  for (const label of labels) {
    const [box] = label.boxes;
    if (!box || !space.hasRoomFor(label.boxes)) continue;
    const { left, right, top, bottom } = box;
    const y = (top + bottom) / 2;
    // Right beside its place a name may reach over a border, further off it would be another land's.
    const isBeside = awayFromBox(centre, box) <= covered + besidePlace * letters;
    const seen = isBeside ? [(left + right) / 2] : [left, (left + right) / 2, right];
    if (place !== undefined && !seen.every((x) => isNearestTo(place, at(x, y), lands))) continue;
    const isBeyond =
      isOnOrigin && [left, right].some((x) => !isOnLand(place ?? "", at(x, y), lands));
    if (isBeyond) beyond.push(label);
    else yield label;
  }
  const { label: fill, labelHalo: halo } = theme.map;
  for (const label of beyond)
    yield { ...label, isOnOrigin: false, ink: { ...label.ink, fill, halo } };
}

/** Names of large cities close up: they give way to all others, and to marks. */
export function placeCityNames(
  geography: Geography,
  marks: readonly Mark[],
  space: LabelSpace,
  drawing: Drawing,
): void {
  if (!geography.closeUp || drawing.zoom < closeUpFrom.shown) return;
  const taken: Box[] = marks.map(({ at, radius }) => squareAround(at, radius));
  const named = new Set(
    space.placed.filter(({ kind }) => kind === "station").map(({ id }) => String(id)),
  );
  for (const city of citiesInFrame(geography, marks, drawing)) {
    if (named.has(city.id)) continue;
    if (isToldAlready(city, space)) continue;
    const labels = distances[city.isStop ? "stop" : "other"]
      .flatMap((away) => candidates(city, away, drawing))
      .filter(({ boxes }) => !touches(boxes, taken));
    space.placeFirst(onItsLand(city, clearFirst(labels, space), geography, space, drawing));
  }
}
