import "leaflet/dist/leaflet.css";
import { canvas, map as createMap, divIcon, geoJSON, marker } from "leaflet";
import { loadPlainMap, markReady } from "./geography.ts";

const { land, borders, routes, names } = await loadPlainMap();
const renderer = canvas();
const map = createMap("map", { renderer, zoomSnap: 0.1, fadeAnimation: false }).setView(
  [30, 119],
  3.8,
);
geoJSON(land, { style: { stroke: false, fillColor: "#f6f2e8", fillOpacity: 1 } }).addTo(map);
geoJSON(borders, { style: { color: "#9b9384", weight: 1 } }).addTo(map);
geoJSON(routes, { style: { color: "#1f5fa8", weight: 2 } }).addTo(map);
geoJSON(names, {
  pointToLayer: ({ properties }, at) =>
    marker(at, { icon: divIcon({ html: String(properties.name), className: "name" }) }),
}).addTo(map);
// The canvas paints in the next frame; the one after shows it.
requestAnimationFrame(() => requestAnimationFrame(markReady));
