/** Web Mercator as MapLibre has it: the world is a square of 1 × 1, from its upper left corner. */

/** A point of a plane. */
export interface XY {
  readonly x: number;
  readonly y: number;
}

/** Where Mercator's square world ends, in degrees. */
const northernmost = 85.051129;
const radians = Math.PI / 180;

export function worldPoint([longitude = 0, latitude = 0]: readonly number[]): XY {
  const clamped = Math.min(northernmost, Math.max(-northernmost, latitude)) * radians;
  return {
    x: 0.5 + longitude / 360,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + clamped / 2)) / (2 * Math.PI),
  };
}

const equatorKilometres = 40_075;

/** At a latitude, where the world is so many pixels wide. */
export const kilometresPerPixel = (worldSize: number, latitude: number) =>
  (equatorKilometres * Math.cos(latitude * radians)) / worldSize;

export function positionAt({ x, y }: XY): [longitude: number, latitude: number] {
  const up = Math.exp((0.5 - y) * 2 * Math.PI);
  return [(x - 0.5) * 360, (2 * Math.atan(up) - Math.PI / 2) / radians];
}
