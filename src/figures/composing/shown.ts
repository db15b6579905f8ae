/** What a map shows in its frame, for the legend, the sources and the words about it. */

import { type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { type AtlasEvent, inFull } from "#atlas/events.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { outcomeOf } from "#atlas/outcomes.ts";
import type { AtlasLeg } from "#atlas/outline/outline-data.ts";
import { lengthOf } from "#drawing/corridors/along-line.ts";
import { signsInFrame } from "#drawing/corridors/draw-signs.ts";
import type { DrawnLeg } from "#drawing/corridors/drawn-legs.ts";
import type { DrawnMark } from "#drawing/draw-points.ts";
import type { MapDrawing } from "#drawing/drawing.ts";
import { isInSight } from "#drawing/frame.ts";
import { numberIn } from "#drawing/labels/route-numbers.ts";
import type { DrawnOwn } from "#drawing/own/own-in-frame.ts";
import type { XY } from "#drawing/projection.ts";
import type { Outcome } from "#model/event.ts";
import { type Stance, stances } from "#model/model.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { fullStrength } from "#symbology/standings.ts";
import { eventsBeside, isOrigin } from "#view/scene.ts";
import { pictureOf } from "./picture.ts";

export interface Shown {
  /** In the atlas's order. */
  readonly routes: readonly AtlasRoute[];
  /** Those of them that the map names itself. */
  readonly namedRoutes: readonly RouteId[];
  /** The numbers that they have on the map, where it does not name them. */
  readonly numbers: readonly { readonly id: RouteId; readonly number: number }[];
  /** The legs of those routes that are drawn in sight. */
  readonly legs: readonly AtlasLeg[];
  readonly hasFlights: boolean;
  readonly hasBoats: boolean;
  /** Some legs are drawn paler, by how they stand in the year. */
  readonly hasPaleLegs: boolean;
  /** The chosen route's direction is marked. */
  readonly hasDirection: boolean;
  readonly tints: readonly { readonly stance: Stance; readonly records: readonly RecordId[] }[];
  /** The countries people come from: they have no stance, and a colour of their own. */
  readonly origins: readonly RecordId[];
  readonly hasUntinted: boolean;
  readonly outlined: RecordId | null;
  /** Those behind the marks. */
  readonly incidents: readonly AtlasEvent[];
  /** How those ended, as the marks tell: of a mark for some of each, each of them as well. */
  readonly outcomes: readonly Outcome[];
  /** A mark that tells no end stands for events of which some were told. */
  readonly hasSomeOfEach: boolean;
  /** A mark has a number: so many incidents. */
  readonly hasCounts: boolean;
  readonly hasCities: boolean;
  readonly hasAreas: boolean;
  /** Layers of the maker's own that are in sight. */
  readonly own: readonly OwnShown[];
}

/** How what the marks stand for ended. */
function endsShown(marked: readonly DrawnMark[], incidents: readonly AtlasEvent[]) {
  const ends = new Set(marked.map(({ outcome }) => outcome));
  const open = marked.filter(({ outcome }) => outcome === "untold");
  const behind = incidents.filter(({ at: anchor }) =>
    open.some(({ id, others = [] }) => [id, ...others].some((each) => each === anchor)),
  );
  const told = new Set(behind.map(outcomeOf));
  const hasSomeOfEach = told.has("caught") || told.has("safe");
  return {
    outcomes: [...new Set([...ends, ...(hasSomeOfEach ? told : [])])].sort(),
    hasSomeOfEach,
  };
}

type OwnShown = Pick<KeptLayer, "id" | "name" | "credit" | "look" | "standing">;

function ownShown(own: readonly KeptLayer[], drawn: readonly DrawnOwn[]): readonly OwnShown[] {
  const ids = new Set(drawn.map(({ layer }) => layer));
  return own
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, credit, look, standing }) => ({ id, name, credit, look, standing }));
}

type Frame = Pick<MapDrawing, "width" | "height">;

/** What the atlas tells of the drawn legs. */
function toldLegs({ legs }: Geography, drawn: readonly DrawnLeg[]): AtlasLeg[] {
  const ids = new Set(drawn.map(({ id }) => id));
  return [...legs.values()].flatMap(({ id, leg }) => (ids.has(id) ? [leg] : []));
}

const isMarkInSight = ({ at, radius }: DrawnMark, { width, height }: Frame) =>
  at.x > -radius && at.x < width + radius && at.y > -radius && at.y < height + radius;

/** Pixels of a flight that are seen as one: a dot or two at the edge need no explanation. */
const leastFlight = 60;

function lengthInSight({ lines }: DrawnLeg, { width, height }: Frame): number {
  const isSeen = ({ x, y }: XY) => x > 0 && x < width && y > 0 && y < height;
  return lines.reduce((sum, line) => sum + lengthOf(line.filter(isSeen)), 0);
}

/** `layers` are the maker's own. */
export function readShown(
  geography: Geography,
  map: MapDrawing,
  layers: readonly KeptLayer[] = [],
): Shown {
  const { drawing, contents } = pictureOf(geography, map);
  const { legs } = contents;
  const countries = contents.countries.filter(({ rings }) => isInSight(rings, true, map));
  const marked = contents.incidents.filter((mark) => isMarkInSight(mark, map));
  const stations = contents.stations.filter((mark) => isMarkInSight(mark, map));
  const tinted = (wanted: Stance) =>
    countries.flatMap(({ stance, record }) => (stance === wanted && record ? [record] : []));
  const origins = [
    ...new Set(countries.flatMap(({ record }) => (record && isOrigin(record) ? [record] : []))),
  ];
  const incidents = inFull(eventsBeside(map, map.incidents, map.year)).filter(({ at: anchor }) =>
    marked.some(({ id, others = [] }) => [id, ...others].some((each) => each === anchor)),
  );
  return {
    routes: atlas.routes.filter(({ id }) => legs.some(({ route }) => route === id)),
    namedRoutes: atlas.routes.flatMap(({ id }) =>
      contents.labels.some((label) => label.kind === "corridor" && label.id === id) ? [id] : [],
    ),
    numbers: atlas.routes.flatMap(({ id }) => {
      const label = contents.labels.find((each) => each.kind === "corridor" && each.id === id);
      const number = label && numberIn(label);
      return number === undefined ? [] : [{ id, number }];
    }),
    legs: toldLegs(geography, legs),
    hasFlights: legs.some(
      (leg) => leg.isFlown && lengthInSight(leg, map) > leastFlight * drawing.scale,
    ),
    hasBoats: legs.some(({ isSailed }) => isSailed),
    hasPaleLegs: legs.some(({ strength }) => strength < fullStrength),
    hasDirection: signsInFrame(geography, legs, drawing).some(({ kind }) => kind === "arrow"),
    tints: stances
      .map((stance) => ({ stance, records: [...new Set(tinted(stance))] }))
      .filter(({ records }) => records.length > 0),
    origins: drawing.shows("tints") ? origins : [],
    hasUntinted:
      drawing.shows("tints") &&
      countries.some(({ stance, record }) => stance === null && !(record && isOrigin(record))),
    outlined: countries.find(({ record }) => record === map.country)?.record ?? null,
    incidents,
    ...endsShown(marked, incidents),
    hasCounts: marked.some(({ text }) => text !== ""),
    hasCities: stations.some(({ isArea }) => !isArea),
    hasAreas: stations.some(({ isArea }) => isArea),
    own: ownShown(layers, contents.own),
  };
}
