/** The legs of the routes as the build has drawn them, read from what it publishes. */
import type { LineString } from "geojson";
import * as v from "valibot";
import { type LegId, type LegOfRoute, legsById } from "#atlas/ways/legs.ts";
import { type RecordId, recordIds } from "#subject/places.ts";
import { isLine } from "./positions.ts";

/** A leg of a route as it is drawn. */
export interface Corridor extends LegOfRoute {
  readonly line: LineString;
  /** As drawn, in whole kilometres. */
  readonly kilometres: number;
  /** How much of it lies in each country: by boat the rest is at sea, a flight has none. */
  readonly byCountry: Readonly<Partial<Record<RecordId, number>>>;
  /** On the way of its route that goes furthest. */
  readonly isMain: boolean;
}

const published = v.object({
  type: v.literal("FeatureCollection"),
  features: v.pipe(
    v.array(
      v.object({
        type: v.literal("Feature"),
        properties: v.object({
          leg: v.string(),
          route: v.string(),
          from: v.string(),
          to: v.string(),
          lengthKm: v.number(),
          kilometres: v.record(v.picklist(recordIds), v.number()),
          main: v.boolean(),
        }),
        geometry: v.object({
          type: v.literal("LineString"),
          coordinates: v.custom<LineString["coordinates"]>(isLine),
        }),
      }),
    ),
    v.nonEmpty(),
  ),
});

/** The legs by their ids; nothing when it is not what the build publishes of this atlas. */
export function readCorridors(file: unknown): ReadonlyMap<LegId, Corridor> | null {
  const { success, output } = v.safeParse(published, file);
  if (!success) return null;
  const known = legsById();
  const corridors = new Map<LegId, Corridor>();
  for (const { properties, geometry } of output.features) {
    const { leg: id, route, from, to, lengthKm, kilometres, main } = properties;
    const told = known.get(id);
    if (told?.route.id !== route || told.leg.from !== from || told.leg.to !== to) return null;
    corridors.set(told.id, {
      ...told,
      line: geometry,
      kilometres: lengthKm,
      byCountry: kilometres,
      isMain: main,
    });
  }
  return corridors;
}
