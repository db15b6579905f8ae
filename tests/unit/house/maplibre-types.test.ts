import type { GeoJSONSource } from "maplibre-gl";
import { expect, test } from "vitest";

test("MapLibre's GeoJSON types are not any: a wrong value does not compile", () => {
  const give = (source: GeoJSONSource) => {
    // @ts-expect-error A number is no GeoJSON; without "geojson" in tsconfig's types this would compile.
    source.setData(42);
  };
  expect(give).toBeTypeOf("function");
});
