/** What of the reader's own data lies in the frame of a drawing, in its pixels. */
import type { Geometry, Position } from "geojson";
import type { Drawing } from "#drawing/drawing.ts";
import { type Line, linesInFrame, pointsInFrame } from "#drawing/frame.ts";
import type { XY } from "#drawing/projection.ts";
import { ownChosen, ownPointRadius } from "#symbology/own.ts";
import type { OwnToDraw } from "#view/own/own-state.ts";

export interface DrawnOwn extends Omit<OwnToDraw, "geometry"> {
  /** The reader has opened it. */
  readonly isOpen: boolean;
  readonly points: readonly { readonly at: XY; readonly radius: number }[];
  readonly lines: readonly Line[];
  /** Of areas. */
  readonly rings: readonly Line[];
}

/** The parts of a shape by how they are drawn. */
function partsOf(geometry: Geometry): {
  readonly points: readonly Position[];
  readonly line: Geometry | null;
  readonly area: Geometry | null;
}[] {
  switch (geometry.type) {
    case "Point":
      return [{ points: [geometry.coordinates], line: null, area: null }];
    case "MultiPoint":
      return [{ points: geometry.coordinates, line: null, area: null }];
    case "LineString":
    case "MultiLineString":
      return [{ points: [], line: geometry, area: null }];
    case "Polygon":
    case "MultiPolygon":
      return [{ points: [], line: null, area: geometry }];
    case "GeometryCollection":
      return geometry.geometries.flatMap(partsOf);
  }
}

export function ownInFrame(drawing: Drawing): DrawnOwn[] {
  const { own = [], openOwn, projection, letters } = drawing;
  return own.flatMap(({ geometry, ...feature }): DrawnOwn[] => {
    const isOpen = feature.ref.id === openOwn;
    const radius = ownPointRadius * letters * (isOpen ? ownChosen : 1);
    const parts = partsOf(geometry);
    const at = parts.flatMap((part) =>
      part.points.flatMap((position) => pointsInFrame(position, projection, radius)),
    );
    const lines = parts.flatMap(({ line }) => (line ? linesInFrame(line, projection) : []));
    const rings = parts.flatMap(({ area }) => (area ? linesInFrame(area, projection) : []));
    if (at.length + lines.length + rings.length === 0) return [];
    return [
      { ...feature, isOpen, points: at.map((point) => ({ at: point, radius })), lines, rings },
    ];
  });
}
