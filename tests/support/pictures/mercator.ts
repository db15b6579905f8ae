/** Mercator as MapLibre draws it. */

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a place, in degrees, lies on a map in a box: the address says where the map stands. */
export function pointOn(
  box: Box,
  address: string,
  longitude: number,
  latitude: number,
): { x: number; y: number } {
  const at = /at=([-\d.]+),([-\d.]+),([\d.]+)/.exec(address);
  if (!at) throw new Error("The address does not say where the map stands.");
  const world = 512 * 2 ** Number(at[3]);
  const project = (lon: number, lat: number) => ({
    x: ((lon + 180) / 360) * world,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * world,
  });
  const [centre, point] = [project(Number(at[1]), Number(at[2])), project(longitude, latitude)];
  return {
    x: box.x + box.width / 2 + point.x - centre.x,
    y: box.y + box.height / 2 + point.y - centre.y,
  };
}
