/** Where the tiny atlas lies: two squares of land, and two places that are none. */
import type { FeatureCollection, Position } from "geojson";
import { topology } from "topojson-server";
import { packBasemap } from "#atlas/geography/basemap.ts";
import { type Geography, unpackGeography } from "#atlas/geography/geography.ts";

const stations = {
  hills: { place: "HILLS", name: "The Hills", position: [-86, 34] },
  fords: { place: "FORDS", name: "The Fords", position: [-82, 38] },
  milltown: { place: "MILLTOWN", name: "Milltown", position: [-86, 40] },
  coast: { place: "COAST", name: "The Coast", position: [-76, 40] },
} as const;

const square = ([x = 0, y = 0]: Position) => [
  [
    [x, y],
    [x, y + 6],
    [x + 6, y + 6],
    [x + 6, y],
    [x, y],
  ],
];

const landOf = (id: string, name: string, corner: Position, label: Position) => ({
  type: "Feature" as const,
  properties: { id, name, label, rank: 1 },
  geometry: { type: "Polygon" as const, coordinates: square(corner) },
});

const land: FeatureCollection = {
  type: "FeatureCollection",
  features: [
    landOf("HILLS", "The Hills", [-88, 32], [-85, 35]),
    landOf("FORDS", "The Fords", [-82, 36], [-79, 39]),
  ],
};

const lakes: FeatureCollection = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {},
      geometry: { type: "Polygon", coordinates: square([-98, 30]) },
    },
  ],
};
const rivers: FeatureCollection = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {},
      geometry: {
        type: "LineString",
        coordinates: [
          [-90, 30],
          [-89, 31],
        ],
      },
    },
  ],
};

function legOf(route: string, leg: string, from: keyof typeof stations, to: keyof typeof stations) {
  return {
    type: "Feature" as const,
    properties: { route, leg, from, to, lengthKm: 500, kilometres: {}, main: true },
    geometry: {
      type: "LineString" as const,
      coordinates: [[...stations[from].position], [...stations[to].position]],
    },
  };
}

export function tinyGeography(): Geography {
  const corridors: FeatureCollection = {
    type: "FeatureCollection",
    features: [
      legOf("river-way", "river-way.1", "hills", "fords"),
      legOf("river-way", "river-way.2", "fords", "coast"),
      legOf("mill-way", "mill-way.1", "hills", "milltown"),
    ],
  };
  const points: FeatureCollection = {
    type: "FeatureCollection",
    features: Object.entries(stations).map(([id, { place, name, position }]) => ({
      type: "Feature",
      properties: { id, place, kind: "city", name, routes: ["river-way"] },
      geometry: { type: "Point", coordinates: [...position] },
    })),
  };
  const ground = packBasemap(topology({ land, lakes, rivers }, 10_000), {});
  return unpackGeography(JSON.parse(JSON.stringify(ground)), corridors, points);
}
