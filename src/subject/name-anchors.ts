/**
 * Where countries are named, set by hand so that no name lies on a route, a coast or another name:
 * longitude and latitude at zooms 3, 4 and 5. Where one is given it holds at all of them.
 */
import type { Position } from "geojson";
import type { PlaceId } from "./places.ts";

type Anchors = readonly [Position] | readonly [z3: Position, z4: Position, z5: Position];

export const nameAnchors: Readonly<Partial<Record<PlaceId | "IN" | "KZ", Anchors>>> = {
  KP: [
    [133.5, 39.5],
    [126.6, 39.9],
    [126.5, 40.1],
  ],
  KR: [
    [127.3, 31.6],
    [127.9, 35.9],
    [128.2, 36.4],
  ],
  CN: [
    [102.3, 36.6],
    [104.5, 35.4],
    [108.5, 33],
  ],
  MN: [
    [103.6, 45.4],
    [104.5, 45.6],
    [103.5, 46.2],
  ],
  RU: [
    [134.8, 50.3],
    [135, 50.4],
    [133, 48.6],
  ],
  JP: [
    [144.6, 36.6],
    [141.9, 35],
    [138, 36.2],
  ],
  TW: [
    [124.3, 23.2],
    [123.4, 23.4],
    [121, 23.7],
  ],
  VN: [
    [112.4, 12.9],
    [111.2, 13.6],
    [110.6, 14.4],
  ],
  LA: [
    [103.6, 19.5],
    [103.5, 19.7],
    [103.7, 19.8],
  ],
  TH: [
    [93.9, 15],
    [102.5, 15.7],
    [102.3, 15.7],
  ],
  KH: [
    [104.9, 12.7],
    [104.9, 12.9],
    [104.9, 13.1],
  ],
  MM: [
    [95.9, 20.9],
    [96.1, 20.6],
    [96.4, 19.4],
  ],
  PH: [
    [126.2, 15.6],
    [121.6, 16.6],
    [121.1, 16.9],
  ],
  SG: [
    [106.3, 0.6],
    [105.2, 0.8],
    [104.4, 1],
  ],
  IN: [[79.5, 22.5]],
  KZ: [[67.5, 48]],
  US: [[-98, 39]],
  CA: [[-105, 57]],
  GB: [[-1.8, 53.2]],
  DE: [[10.3, 51.1]],
};
