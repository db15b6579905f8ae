import { outline } from "#atlas/outline/outline.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { ByZoom } from "./strokes.ts";

/** Of the samples in lists and keys, in CSS pixels. */
export const corridorWidths = {
  band: 9,
  casing: 3.2,
  line: 1.9,
  flight: 1.1,
  inFigure: 3,
} as const;

export const sampleOpacities = { band: 0.2, casing: 0.55, flight: 0.75 } as const;

/** How a route stands out: chosen, of what is chosen, while nothing is, beside what is chosen. */
export type Emphasis = "chosen" | "own" | "plain" | "receded";

type Pair<T> = { readonly chosen: T; readonly other: T };

/** On the map, in CSS pixels; on a projector or in a figure they are scaled together. */
export const laneWidths: Readonly<Record<"line" | "casing" | "soft", Pair<ByZoom>>> = {
  line: {
    chosen: [
      [2, 3.4],
      [3, 4],
      [4, 4.5],
      [5, 5],
      [6, 6],
    ],
    other: [
      [2, 1.7],
      [3, 2],
      [4, 2.4],
      [5, 3.2],
      [6, 3.6],
    ],
  },
  // The line with its casing on both sides.
  casing: {
    chosen: [
      [2, 7],
      [3, 8],
      [4, 8.5],
      [5, 9],
      [6, 10],
    ],
    other: [
      [2, 4.3],
      [3, 4.6],
      [4, 5.4],
      [5, 6.4],
      [6, 7.6],
    ],
  },
  soft: {
    chosen: [
      [2, 13],
      [3, 16],
      [4, 18],
      [5, 26],
      [6, 30],
    ],
    other: [
      [2, 9],
      [3, 11],
      [4, 12],
      [5, 22],
      [6, 24],
    ],
  },
};

/** From lane to lane of routes that lie side by side. */
export const lanePitch: ByZoom = [
  [2, 3.8],
  [3, 4.5],
  [4, 5.2],
  [5, 6.6],
  [6, 7.4],
];

/** Pixels along a line within which its lane becomes another. */
export const laneChange: ByZoom = [
  [4, 44],
  [5, 64],
];

/** Kilometres over which a line comes out of the country where routes begin. */
export const fadeKilometres = 140;

/** How far a flight is bent towards the sea, as a share of its length. */
export const flightBow = 0.14;

/** Pixels from arrow head to arrow head, and of a leg that has room for one. */
export const arrowGap = 300;
export const arrowRoom = 90;

/** Stations of all routes are marked from this zoom on, while none is chosen. */
export const stationsFrom = 4;

/** Below this zoom only the main way of each route is drawn, while none is chosen. */
export const branchesFrom = 4;

/** Flights are dots and boats are dashes, in line widths; all else is solid. */
export const flightDash = [0.05, 2.8] as const;
export const flightWidth = 2.5;
export const boatDash = [3, 2.2] as const;

const isByBoat = (id: RouteId): boolean =>
  outline.routes.some(
    (route) =>
      route.id === id &&
      route.legs
        .filter(({ means }) => means !== "by air")
        .every(({ means }) => means === "by boat"),
  );

/** The dash of a route's sample, in line widths: as on the map, boats alone have one. */
export const sampleDash = (id: RouteId): readonly number[] => (isByBoat(id) ? boatDash : []);

/** How strongly each part of a corridor shows. */
export const corridorOpacities = {
  soft: { chosen: 0.26, own: 0.3, plain: 0.3, receded: 0.08 },
  casing: { chosen: 1, own: 0.9, plain: 0.7, receded: 0.12 },
  line: { chosen: 1, own: 1, plain: 0.8, receded: 0.24 },
  name: { chosen: 1, own: 1, plain: 1, receded: 0.25 },
} as const;

/** What is left of the legs beside the one at hand. */
export const besideCurrent = 0.45;
/** How much wider the soft corridor of the leg at hand is than the others of its route. */
export const currentIsWider = 1.35;
/** How much wider the stretch that is pointed at is than its route, with all that it is drawn of. */
export const pointedIsWider = 1.6;
