import "maplibre-gl/dist/maplibre-gl.css";
import { MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { markDrawn } from "./geography.ts";

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: "map",
  center: [119, 30],
  zoom: 2.8,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      land: { type: "geojson", data: new URL("countries-50m.json", location.href).href },
      routes: { type: "geojson", data: new URL("routes.json", location.href).href },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#dde8ec" } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": "#f6f2e8" } },
      { id: "borders", type: "line", source: "land", paint: { "line-color": "#9b9384" } },
      {
        id: "routes",
        type: "line",
        source: "routes",
        paint: { "line-color": "#1f5fa8", "line-width": 2 },
      },
      {
        id: "names",
        type: "symbol",
        source: "land",
        layout: { "text-field": ["get", "name"], "text-font": ["sans-serif"], "text-size": 12 },
      },
    ],
  },
});
map.once("idle", () => markDrawn(map));
