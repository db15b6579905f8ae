/** What a map shows in its frame, for the legend, the sources and the words about it. */
import { type AtlasLeg, type AtlasRoute, atlas } from "#atlas/atlas.ts";
import type { AtlasEvent } from "#atlas/events.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import { signsInFrame } from "#drawing/corridors/draw-signs.ts";
import { stationsInFrame } from "#drawing/corridors/draw-stations.ts";
import { type DrawnLeg, legsInFrame } from "#drawing/corridors/drawn-legs.ts";
import { type DrawnMark, incidentsInFrame } from "#drawing/draw-points.ts";
import { type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import { isInSight } from "#drawing/frame.ts";
import { countriesInFrame } from "#drawing/land/draw-land.ts";
import { type Stance, stances } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import { fullStrength } from "#symbology/standings.ts";
import { eventsInYear, isOrigin } from "#view/scene.ts";

export interface Shown {
  /** In the atlas's order. */
  readonly routes: readonly AtlasRoute[];
  /** The legs of those routes that are drawn in sight. */
  readonly legs: readonly AtlasLeg[];
  readonly hasFlights: boolean;
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
  readonly hasCities: boolean;
  readonly hasAreas: boolean;
}

type Frame = Pick<MapDrawing, "width" | "height">;

/** What the atlas tells of the drawn legs. */
function toldLegs({ legs }: Geography, drawn: readonly DrawnLeg[]): AtlasLeg[] {
  const ids = new Set(drawn.map(({ id }) => id));
  return [...legs.values()].flatMap(({ id, leg }) => (ids.has(id) ? [leg] : []));
}

const isMarkInSight = ({ at, radius }: DrawnMark, { width, height }: Frame) =>
  at.x > -radius && at.x < width + radius && at.y > -radius && at.y < height + radius;

export function readShown(geography: Geography, map: MapDrawing): Shown {
  const drawing = prepareDrawing(map);
  const legs = legsInFrame(geography, drawing);
  const countries = countriesInFrame(geography, drawing).filter(({ rings }) =>
    isInSight(rings, true, map),
  );
  const marked = incidentsInFrame(geography, drawing).filter((mark) => isMarkInSight(mark, map));
  const stations = stationsInFrame(geography, drawing).filter((mark) => isMarkInSight(mark, map));
  const tinted = (wanted: Stance) =>
    countries.flatMap(({ stance, record }) => (stance === wanted && record ? [record] : []));
  const origins = [
    ...new Set(countries.flatMap(({ record }) => (record && isOrigin(record) ? [record] : []))),
  ];
  return {
    routes: atlas.routes.filter(({ id }) => legs.some(({ route }) => route === id)),
    legs: toldLegs(geography, legs),
    hasFlights: legs.some(({ isFlown }) => isFlown),
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
    incidents: eventsInYear(map.incidents, map.year).filter(({ at: anchor }) =>
      marked.some(({ id }) => id === anchor),
    ),
    hasCities: stations.some(({ isArea }) => !isArea),
    hasAreas: stations.some(({ isArea }) => isArea),
  };
}
