/** What of a geometry lies within the frame of a drawing, in its pixels. */

import { type GeoStream, geoIdentity, geoStream, geoTransform } from "d3-geo";
import type { Geometry, Position } from "geojson";
import { areaOfRing } from "#core/curves.ts";
import { frameMargin, type Projection, type XY } from "./projection.ts";

export type Line = readonly XY[];

/** Detail below this many pixels would not be seen. */
export const finestDetail = 0.3;
/** Islands and lakes below this many square pixels are specks. */
const smallestArea = 1;

function collectInto(lines: XY[][]): GeoStream {
  let line: XY[] = [];
  return {
    point: (x, y) => {
      line.push({ x, y });
    },
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      if (line.length > 1) lines.push(line);
    },
    polygonStart: () => {},
    polygonEnd: () => {},
  };
}

function clip({ width, height }: Projection, sink: GeoStream): GeoStream {
  const margin = frameMargin;
  return geoIdentity()
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ])
    .stream(sink);
}

/** The lines of a geometry, or the rings of its polygons, as often as the world shows them. */
export function linesInFrame(geometry: Geometry, projection: Projection): Line[] {
  return projection.copies.flatMap((shift) => {
    const lines: XY[][] = [];
    const toPlane = geoTransform({
      point(longitude, latitude) {
        const { x, y } = projection.project([longitude, latitude]);
        this.stream.point(x + shift, y);
      },
    });
    geoStream(geometry, toPlane.stream(clip(projection, collectInto(lines))));
    return lines;
  });
}

/** The rings of polygons, without their closing points; of a tiny country at least the largest. */
export function ringsInFrame(geometry: Geometry, projection: Projection): Line[] {
  const rings = linesInFrame(geometry, projection).filter((ring) => ring.length > 2);
  const largest = Math.max(...rings.map(areaOfRing));
  return rings.filter((ring) => areaOfRing(ring) >= Math.min(smallestArea, largest));
}

/** The parts of a line, already in pixels, that lie within the frame. */
export function partsInFrame(line: Line, projection: Projection): Line[] {
  const lines: XY[][] = [];
  const coordinates: Position[] = line.map(({ x, y }) => [x, y]);
  geoStream({ type: "LineString", coordinates }, clip(projection, collectInto(lines)));
  return lines;
}

/** Where a position shows in the frame: once for each copy of the world. */
export function pointsInFrame(
  position: readonly number[],
  projection: Projection,
  margin = 0,
): XY[] {
  const { x, y } = projection.project(position);
  return projection.copies
    .map((shift) => ({ x: x + shift, y }))
    .filter(
      (point) =>
        point.x >= -margin &&
        point.x <= projection.width + margin &&
        point.y >= -margin &&
        point.y <= projection.height + margin,
    );
}

/** Whether some of a line or, if closed, of the area within it lies in the frame itself. */
export function isInSight(
  lines: readonly Line[],
  closed: boolean,
  { width, height }: Pick<Projection, "width" | "height">,
): boolean {
  let found = false;
  const sink = {
    point: () => {
      found = true;
    },
    lineStart: () => {},
    lineEnd: () => {},
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  // A pixel less: what only touches the edge is not seen.
  const clip = geoIdentity().clipExtent([
    [1, 1],
    [width - 1, height - 1],
  ]);
  const positions = lines.map((line) => line.map(({ x, y }) => [x, y]));
  const rings = positions.map((ring) => [...ring, ...ring.slice(0, 1)]);
  geoStream(
    closed
      ? { type: "Polygon", coordinates: rings }
      : { type: "MultiLineString", coordinates: positions },
    clip.stream(sink),
  );
  return found;
}
