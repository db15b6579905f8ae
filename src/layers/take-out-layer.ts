import { m } from "#languages/compiled/messages.js";
import { type KeptLayer, wordsOf } from "#own/layer/layer.ts";
import { writeGeoJson } from "#own/write-geojson.ts";
import { offerFile } from "#ui/browser/offer-file.ts";

/** The text of a layer's file: with its name, its credit, and what was said of it. */
function fileOfLayer(layer: KeptLayer): string {
  const { name, credit, ...about } = wordsOf(layer);
  return writeGeoJson(layer.features, {
    ...about,
    name,
    ...(credit !== "" && { credit }),
    ...(layer.standing === "stated" && { statement: m.harm_statement() }),
  });
}

/** Hands a layer to the reader as GeoJSON. */
export function takeOutLayer(layer: KeptLayer): void {
  const name = layer.name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const file = new Blob([fileOfLayer(layer)], { type: "application/geo+json" });
  offerFile(file, `${name || "layer"}.geojson`);
}
