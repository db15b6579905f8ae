/**
 * The basemap as it travels: a topology whose arcs are encoded polylines in hundredths of a degree,
 * which are a fifth smaller than lists of numbers once compressed, and read as fast.
 */
import polyline from "@mapbox/polyline";
import type { Position } from "geojson";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import { areArcs, areArcsOfPolygons, areArcsOfRings, isLine, isPosition } from "./positions.ts";

/** Decimals of a degree that the basemap keeps. */
const decimals = 2;

export interface PackedTopology extends Omit<Topology, "arcs" | "transform"> {
  /** Encoded polylines, longitude before latitude as in GeoJSON. */
  readonly arcs: readonly string[];
  /** Polygons within the bands along borders, by country: rings as encoded polylines. */
  readonly insides: Insides;
}

type Insides = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A quantised arc in degrees. */
function degreesOf(arc: readonly Position[], { transform }: Topology): Position[] {
  if (!transform) return [...arc];
  const [[scaleX, scaleY], [left, bottom]] = [transform.scale, transform.translate];
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [left + x * scaleX, bottom + y * scaleY];
  });
}

export function packBasemap(topology: Topology, insides: Insides): PackedTopology {
  const { transform: _, ...rest } = topology;
  const arcs = topology.arcs.map((arc) =>
    polyline.encode(
      degreesOf(arc, topology).map(([x = 0, y = 0]) => [x, y]),
      decimals,
    ),
  );
  return { ...rest, arcs, insides };
}

/** What a country says of itself. */
const country = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.pipe(v.string(), v.nonEmpty()),
  label: v.custom<Position>(isPosition),
  rank: v.number(),
});

const polygon = { type: v.literal("Polygon"), arcs: v.custom<number[][]>(areArcsOfRings) };
const polygons = {
  type: v.literal("MultiPolygon"),
  arcs: v.custom<number[][][]>(areArcsOfPolygons),
};
const line = { type: v.literal("LineString"), arcs: v.custom<number[]>(areArcs) };
const lines = { type: v.literal("MultiLineString"), arcs: v.custom<number[][]>(areArcsOfRings) };

const collectionOf = <Geometry extends v.GenericSchema>(geometry: Geometry) =>
  v.object({
    type: v.literal("GeometryCollection"),
    geometries: v.pipe(v.array(geometry), v.nonEmpty()),
  });

const decode = (arcs: string[]): Position[][] => arcs.map((arc) => polyline.decode(arc, decimals));

const packedTopology = v.object({
  type: v.literal("Topology"),
  arcs: v.pipe(
    v.array(v.string()),
    v.transform(decode),
    v.check((arcs) => arcs.every(isLine)),
  ),
  objects: v.object({
    land: collectionOf(
      v.variant("type", [
        v.object({ ...polygon, properties: country }),
        v.object({ ...polygons, properties: country }),
      ]),
    ),
    lakes: collectionOf(v.variant("type", [v.object(polygon), v.object(polygons)])),
    rivers: collectionOf(v.variant("type", [v.object(line), v.object(lines)])),
  }),
  insides: v.record(v.string(), v.array(v.pipe(v.array(v.string()), v.transform(decode)))),
});

/** The basemap in degrees: land with what its countries say of themselves, lakes, rivers. */
export type Basemap = v.InferOutput<typeof packedTopology>;

/** Whether every arc that a shape is made of is there; a complement is walked backwards. */
const hasItsArcs = ({ arcs, objects }: Basemap) =>
  Object.values(objects).every(({ geometries }) =>
    geometries.every((geometry) =>
      geometry.arcs.flat(2).every((arc) => (arc < 0 ? ~arc : arc) < arcs.length),
    ),
  );

/** The topology of a packed basemap; throws one clear sentence when it is none. */
export function unpackBasemap(packed: unknown): Basemap {
  const { success, output } = v.safeParse(packedTopology, packed);
  if (!success || !hasItsArcs(output)) throw new Error("The basemap could not be read.");
  return output;
}
