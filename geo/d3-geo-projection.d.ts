/** The one function that geo/ uses of the library, which comes without types. */
declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3-geo";
  import type { Geometry } from "geojson";

  /** Projects a spherical geometry to the plane, clipped as the projection clips. */
  export function geoProject(geometry: Geometry, projection: GeoProjection): Geometry;
}
