/** Where in the world a map lies: a small globe with the map's frame on it. */
import { geoOrthographic, geoStream } from "d3-geo";
import type { Geometry } from "geojson";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import { thin } from "#core/thin.ts";
import { type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import type { Line } from "#drawing/frame.ts";
import { hundredth, pathData, tenth } from "#drawing/path-data.ts";
import type { XY } from "#drawing/projection.ts";
import type { Block } from "./block.ts";

/** Islands below this many pixels across are specks on so small a globe. */
const speck = 1.5;

function collect(): { lines: XY[][]; sink: Parameters<typeof geoStream>[1] } {
  const lines: XY[][] = [];
  const sink = {
    point: (px: number, py: number) => {
      lines.at(-1)?.push({ x: px, y: py });
    },
    lineStart: () => {
      lines.push([]);
    },
    lineEnd: () => {},
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  return { lines, sink };
}

function isSpeck(line: Line): boolean {
  const xs = line.map((point) => point.x);
  const ys = line.map((point) => point.y);
  return Math.max(...xs) - Math.min(...xs) < speck && Math.max(...ys) - Math.min(...ys) < speck;
}

/** The map's frame in degrees, with points all along its straight sides. */
function frameOfMap(map: MapDrawing): [number, number][] {
  const { projection, width, height } = prepareDrawing(map);
  const steps = Array.from({ length: 24 }, (_, i) => i / 24);
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  const along = corners.flatMap((from, i) => {
    const to = corners[(i + 1) % corners.length] ?? from;
    return steps.map((t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }));
  });
  return [...along, { x: 0, y: 0 }].map((point) => projection.unproject(point));
}

/** Whether so much of the world is on the map that a globe would not say more. */
export function isWorldMap(map: MapDrawing): boolean {
  const frame = frameOfMap(map).map(([longitude]) => longitude);
  return Math.max(...frame) - Math.min(...frame) > 150;
}

export function globeBlock(geography: Geography, map: MapDrawing, side: number): Block {
  const { projection: mercator, scale } = prepareDrawing(map);
  const [longitude, latitude] = mercator.unproject({ x: map.width / 2, y: map.height / 2 });
  const radius = side / 2 - scale;
  const globe = geoOrthographic()
    .rotate([-longitude, -latitude * 0.7])
    .scale(radius)
    .translate([side / 2, side / 2])
    .clipAngle(90)
    .precision(0.5);
  const project = (geometry: Geometry): Line[] => {
    const { lines, sink } = collect();
    geoStream(geometry, globe.stream(sink));
    return lines;
  };
  return {
    name: "inset",
    width: side,
    height: side,
    texts: [],
    draw({ theme }) {
      const land = [...geography.lands.values()]
        .flatMap(({ shape }) => project(shape))
        .filter((ring) => ring.length > 2 && !isSpeck(ring))
        .map((ring) => thin(ring, 0.25));
      const frame = project({ type: "LineString", coordinates: frameOfMap(map) });
      const { sea, coast, selection } = theme.map;
      const [centre, r] = [tenth(side / 2), tenth(radius)];
      return [
        x("circle", { cx: centre, cy: centre, r, fill: sea }),
        x("path", {
          d: pathData(land, true),
          fill: coast,
          "fill-opacity": 0.75,
          "data-part": "globe",
        }),
        x("path", {
          d: pathData(frame),
          fill: selection,
          "fill-opacity": 0.12,
          stroke: selection,
          "stroke-width": hundredth(1.6 * scale),
          "stroke-linejoin": "round",
        }),
        x("circle", {
          cx: centre,
          cy: centre,
          r,
          fill: "none",
          stroke: theme.page.rule,
          "stroke-width": hundredth(0.75 * scale),
        }),
      ];
    },
  };
}
