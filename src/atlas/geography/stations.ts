/** The generalised stations, read from what the build publishes. */
import type { Position } from "geojson";
import * as v from "valibot";
import { type AnchorId, anchorIds, type RecordId, recordIds } from "#subject/places.ts";
import { type RouteId, routeIds } from "#subject/route-ids.ts";
import { isPosition } from "./positions.ts";

/** Provinces and countries are areas, the others cities. */
const stationKinds = ["country", "capital", "city", "province"] as const;
type StationKind = (typeof stationKinds)[number];

export interface Station {
  readonly id: AnchorId;
  readonly place: RecordId;
  readonly kind: StationKind;
  readonly name: string;
  /** The routes that stop there. */
  readonly routes: readonly RouteId[];
  readonly position: Position;
}

const published = v.object({
  type: v.literal("FeatureCollection"),
  features: v.pipe(
    v.array(
      v.object({
        type: v.literal("Feature"),
        properties: v.object({
          id: v.picklist(anchorIds),
          place: v.picklist(recordIds),
          kind: v.picklist(stationKinds),
          name: v.pipe(v.string(), v.nonEmpty()),
          routes: v.array(v.picklist(routeIds)),
        }),
        geometry: v.object({
          type: v.literal("Point"),
          coordinates: v.custom<Position>(isPosition),
        }),
      }),
    ),
    v.nonEmpty(),
  ),
});

/** The stations by their ids; nothing when it is not what the build publishes of this atlas. */
export function readStations(file: unknown): ReadonlyMap<AnchorId, Station> | null {
  const { success, output } = v.safeParse(published, file);
  if (!success) return null;
  return new Map(
    output.features.map(({ properties, geometry }) => [
      properties.id,
      { ...properties, position: geometry.coordinates },
    ]),
  );
}
