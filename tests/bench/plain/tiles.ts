/** A bare map of many lines: `?tiles=` names a PMTiles archive, `?lines=` a GeoJSON file. */
import "maplibre-gl/dist/maplibre-gl.css";
import { addProtocol, MapLibreMap, type SourceSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { Protocol } from "pmtiles";
import { markDrawn } from "./geography.ts";

setWorkerUrl(workerUrl);
addProtocol("pmtiles", new Protocol().tile);
const parameters = new URLSearchParams(location.search);
const addressOf = (file: string) => new URL(file, location.href).href;
const archive = parameters.get("tiles");
const source: SourceSpecification = archive
  ? { type: "vector", url: `pmtiles://${addressOf(archive)}` }
  : { type: "geojson", data: addressOf(parameters.get("lines") ?? "") };
const map = new MapLibreMap({
  container: "map",
  center: [119, 30],
  zoom: 2.8,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { lines: source },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#dde8ec" } },
      {
        id: "lines",
        type: "line",
        source: "lines",
        ...(archive !== null && { "source-layer": "lines" }),
        paint: { "line-color": "#1f5fa8" },
      },
    ],
  },
});
map.once("idle", () => markDrawn(map));
