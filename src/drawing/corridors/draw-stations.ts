import type { Element } from "xast";
import { x } from "xastscript";
import type { Geography } from "#atlas/geography/geography.ts";
import { circle, type DrawnMark, marksAt } from "#drawing/draw-points.ts";
import type { Drawing } from "#drawing/drawing.ts";
import { partsInFrame } from "#drawing/frame.ts";
import { hundredth, pathData, tenth } from "#drawing/path-data.ts";
import type { RecordId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { destinationPoint, ringPart, sharedStationLook, stationLooks } from "#symbology/points.ts";
import { stationsFrom } from "#symbology/routes.ts";
import { showsBranches } from "#view/emphasis.ts";
import { placesMarked, undrawnOf } from "#view/scene.ts";
import { routeSigns } from "./route-signs.ts";

/** Close up, while nothing is chosen, all routes' stations are marked. */
export const marksAll = (drawing: Drawing) =>
  drawing.route === null && !showsBranches(drawing) && drawing.zoom >= stationsFrom;

/** A ring of its route's colour; where all routes lead it has a point in it. */
export interface DrawnStation extends DrawnMark {
  readonly colour: string;
  readonly kind: keyof typeof stationLooks;
  readonly isDestination: boolean;
  /** The record of the country that it lies in. */
  readonly place: RecordId;
}

const lookOf = (kind: string) => (kind === "province" || kind === "country" ? kind : "city");

/** The stations of the chosen route that its lines of the year touch, or those that no two routes share, close up. */
export function stationsInFrame(geography: Geography, drawing: Drawing): DrawnStation[] {
  if (!drawing.shows("stations")) return [];
  const { hiddenRoutes, year } = drawing;
  const undrawn = undrawnOf(drawing.route, year);
  return routeSigns(geography, drawing.zoom).stops.flatMap(({ station, route, at, isAlone }) => {
    const isTouched = route === drawing.route && !undrawn.includes(station.id);
    const isShown = isTouched || (isAlone && marksAll(drawing));
    if (!isShown || hiddenRoutes.includes(route)) return [];
    const kind = lookOf(station.kind);
    // A picture has room for whole rings, which are those of its legend.
    const part = drawing.inPicture ? 1 : ringPart(drawing.zoom);
    const radius = stationLooks[kind].radius * part;
    const mark = { radius, text: station.name };
    const isDestination = station.place === subject.destination;
    return marksAt(station, mark, drawing, at).map((drawn) => ({
      ...drawn,
      ...{ kind, isDestination, place: station.place, colour: drawing.theme.route[route] },
    }));
  });
}

/** The stations that routes share and where no incident's mark stands: it would lie on half a bar. */
export function sharedInFrame(geography: Geography, drawing: Drawing) {
  if (!drawing.shows("stations") || !marksAll(drawing)) return [];
  const marked = drawing.shows("incidents") ? placesMarked(drawing.incidents) : [];
  return routeSigns(geography, drawing.zoom).shared.filter(
    ({ station }) => !marked.includes(station.id),
  );
}

/** A bar across the lanes of the routes that share a station. */
function drawShared(geography: Geography, drawing: Drawing): Element[] {
  const { projection, theme, scale } = drawing;
  const { width, edge } = sharedStationLook;
  const lines = sharedInFrame(geography, drawing).flatMap(({ across }) =>
    projection.copies.flatMap((shift) =>
      partsInFrame(
        across.map((position) => {
          const { x: left, y } = projection.project(position);
          return { x: left + shift, y };
        }),
        projection,
      ),
    ),
  );
  if (lines.length === 0) return [];
  const d = pathData(lines);
  return [
    x("g", { fill: "none", "stroke-linecap": "round", "pointer-events": "none" }, [
      x("path", {
        d,
        stroke: theme.map.station,
        "stroke-width": hundredth((width + 2 * edge) * scale),
      }),
      x("path", { d, stroke: theme.map.stationFill, "stroke-width": hundredth(width * scale) }),
    ]),
  ];
}

export function drawStations(
  geography: Geography,
  stations: readonly DrawnStation[],
  drawing: Drawing,
): Element[] {
  const { theme, scale } = drawing;
  const rings = stations.map((station) => {
    const { opacity, stroke } = stationLooks[station.kind];
    // The ring lies around the radius, as on the live map: a stroke lies half within its line.
    return circle(
      { ...station, radius: station.radius + (stroke / 2) * scale },
      {
        fill: theme.map.stationFill,
        "fill-opacity": String(opacity),
        stroke: station.colour,
        "stroke-width": String(tenth(stroke * scale)),
        "data-station": station.id,
      },
    );
  });
  const points = stations
    .filter(({ isDestination }) => isDestination)
    .map((station) =>
      circle({ ...station, radius: destinationPoint * scale }, { fill: station.colour }),
    );
  const marks = [...rings, ...points];
  return [
    ...drawShared(geography, drawing),
    ...(marks.length > 0 ? [x("g", { "pointer-events": "none" }, marks)] : []),
  ];
}
