/** Every position of a shape, to look at or to change. */
import type { Geometry, Position } from "geojson";

export function* positionsOf(geometry: Geometry): Generator<Position> {
  switch (geometry.type) {
    case "Point":
      yield geometry.coordinates;
      break;
    case "MultiPoint":
    case "LineString":
      yield* geometry.coordinates;
      break;
    case "MultiLineString":
    case "Polygon":
      for (const line of geometry.coordinates) yield* line;
      break;
    case "MultiPolygon":
      for (const rings of geometry.coordinates) for (const ring of rings) yield* ring;
      break;
    case "GeometryCollection":
      for (const part of geometry.geometries) yield* positionsOf(part);
  }
}

type Change = (position: Position) => Position;

export function mapPositions(geometry: Geometry, change: Change): Geometry {
  switch (geometry.type) {
    case "Point":
      return { ...geometry, coordinates: change(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { ...geometry, coordinates: geometry.coordinates.map(change) };
    case "MultiLineString":
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(change)) };
    case "MultiPolygon":
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(change))),
      };
    case "GeometryCollection":
      return {
        ...geometry,
        geometries: geometry.geometries.map((part) => mapPositions(part, change)),
      };
  }
}
