/**
 * The basemap as it travels: a topology whose arcs are encoded polylines in hundredths of a degree,
 * which are a fifth smaller than lists of numbers once compressed, and read as fast.
 */
import polyline from "@mapbox/polyline";
import type { Position } from "geojson";
import type { Objects, Topology } from "topojson-specification";

/** Decimals of a degree that the basemap keeps. */
const decimals = 2;

export interface PackedTopology extends Omit<Topology, "arcs" | "transform"> {
  /** Encoded polylines, longitude before latitude as in GeoJSON. */
  readonly arcs: readonly string[];
}

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

export function packBasemap(topology: Topology): PackedTopology {
  const { transform: _, ...rest } = topology;
  const arcs = topology.arcs.map((arc) =>
    polyline.encode(
      degreesOf(arc, topology).map(([x = 0, y = 0]) => [x, y]),
      decimals,
    ),
  );
  return { ...rest, arcs };
}

function isPacked(value: unknown): value is Omit<PackedTopology, "objects"> & { objects: Objects } {
  return (
    typeof value === "object" &&
    value !== null &&
    "objects" in value &&
    "arcs" in value &&
    Array.isArray(value.arcs) &&
    value.arcs.every((arc) => typeof arc === "string")
  );
}

/** The topology of a packed basemap, in degrees; throws one clear sentence when it is none. */
export function unpackBasemap(packed: unknown): Topology<Objects> {
  if (!isPacked(packed)) throw new Error("The basemap could not be read.");
  const arcs = packed.arcs.map((arc) => polyline.decode(arc, decimals));
  return { type: "Topology", objects: packed.objects, arcs };
}
