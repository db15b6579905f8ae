import type { MultiLineString, Position } from "geojson";
import type { Geography } from "#atlas/geography/geography.ts";
import type { Area } from "#atlas/geography/ground.ts";
import { frameMargin, type Projection } from "#drawing/projection.ts";
import type { Extent } from "#view/camera/extents.ts";

/** Lines stay the same objects for as long as their zoom does: each is measured once. */
const extents = new WeakMap<Position[], Extent>();

function extentOf(line: Position[]): Extent {
  const known = extents.get(line);
  if (known) return known;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of line) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const extent: Extent = [west, south, east, north];
  extents.set(line, extent);
  return extent;
}

/** West, south, east, north of what a drawing shows; west and east may pass 180. */
function extentInSight({ width, height, unproject }: Projection): Extent {
  const [west, north] = unproject({ x: -frameMargin, y: -frameMargin });
  const [east, south] = unproject({ x: width + frameMargin, y: height + frameMargin });
  return [west, south, east, north];
}

/** The geography without the lines and polygons that lie wholly out of sight. */
export function geographyNearby(geography: Geography, projection: Projection): Geography {
  const { closeUp } = geography;
  const [west, south, east, north] = extentInSight(projection);

  function isInSight(line: Position[] | undefined): boolean {
    if (!line) return false;
    const [left, bottom, right, top] = extentOf(line);
    const meets = (turn: number) => left + turn < east && right + turn > west;
    return top > south && bottom < north && [-360, 0, 360].some(meets);
  }

  const cutArea = (area: Area): Area =>
    area.type === "Polygon"
      ? area
      : { ...area, coordinates: area.coordinates.filter(([outer]) => isInSight(outer)) };

  const cutLines = (lines: MultiLineString): MultiLineString => ({
    ...lines,
    coordinates: lines.coordinates.filter(isInSight),
  });

  const cutInsides = (insides: Geography["insides"]): Geography["insides"] =>
    new Map(
      [...insides].map(([id, inside]) => [
        id,
        { ...inside, coordinates: inside.coordinates.filter(([outer]) => isInSight(outer)) },
      ]),
    );

  return {
    ...geography,
    ...(closeUp && {
      closeUp: {
        ...closeUp,
        provinces: cutLines(closeUp.provinces),
        insides: cutInsides(closeUp.insides),
      },
    }),
    borders: cutLines(geography.borders),
    coast: cutLines(geography.coast),
    borderRivers: cutLines(geography.borderRivers),
    lands: new Map(
      [...geography.lands].map(([id, land]) => [id, { ...land, shape: cutArea(land.shape) }]),
    ),
    insides: cutInsides(geography.insides),
    lakes: geography.lakes.map(cutArea),
    rivers: geography.rivers.map((river) =>
      river.type === "LineString" ? river : cutLines(river),
    ),
  };
}
