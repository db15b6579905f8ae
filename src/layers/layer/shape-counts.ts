import type { Geometry } from "geojson";
import { m } from "#languages/compiled/messages.js";
import { inTurn } from "#languages/words/locale.ts";
import { writeNumber } from "#languages/words/numbers.ts";
import type { KeptLayer } from "#own/layer/layer.ts";

type Shape = "point" | "line" | "area" | "none";

/** A collection counts as its first part. */
function shapeOf(geometry: Geometry | null): Shape {
  switch (geometry?.type) {
    case undefined:
      return "none";
    case "Point":
    case "MultiPoint":
      return "point";
    case "LineString":
    case "MultiLineString":
      return "line";
    case "Polygon":
    case "MultiPolygon":
      return "area";
    case "GeometryCollection":
      return shapeOf(geometry.geometries[0] ?? null);
  }
}

const words: Readonly<Record<Shape, (told: { count: number; shown: string }) => string>> = {
  point: m.layer_points,
  line: m.layer_lines,
  area: m.layer_areas,
  none: m.layer_placeless,
};

const shapes = ["point", "line", "area", "none"] as const;

/** How many points, lines, areas and features without a place a layer has. */
export function shapeCounts({
  features,
  archive,
}: Pick<KeptLayer, "features" | "archive">): string {
  if (archive) return m.layer_tiles();
  const counts = { point: 0, line: 0, area: 0, none: 0 };
  for (const { geometry } of features) counts[shapeOf(geometry)] += 1;
  return inTurn(
    shapes
      .filter((shape) => counts[shape] > 0)
      .map((shape) => words[shape]({ count: counts[shape], shown: writeNumber(counts[shape]) })),
  );
}
