import "ol/ol.css";
import type { Geometry } from "geojson";
import GeoJSON from "ol/format/GeoJSON";
import VectorLayer from "ol/layer/Vector";
import OpenLayersMap from "ol/Map";
import { fromLonLat } from "ol/proj";
import VectorSource from "ol/source/Vector";
import { Fill, Stroke, Style, Text } from "ol/style";
import View from "ol/View";
import { loadPlainMap, markReady } from "./geography.ts";

const plain = await loadPlainMap();
const format = new GeoJSON({ featureProjection: "EPSG:3857" });
const layer = (data: object, style: Style | ((feature: { get(key: string): unknown }) => Style)) =>
  new VectorLayer({
    source: new VectorSource({ features: format.readFeatures(data) }),
    style,
  });
const borders: Geometry = plain.borders;
const map = new OpenLayersMap({
  target: "map",
  view: new View({ center: fromLonLat([119, 30]), zoom: 3.8 }),
  layers: [
    layer(plain.land, new Style({ fill: new Fill({ color: "#f6f2e8" }) })),
    layer(borders, new Style({ stroke: new Stroke({ color: "#9b9384", width: 1 }) })),
    layer(plain.routes, new Style({ stroke: new Stroke({ color: "#1f5fa8", width: 2 }) })),
    layer(
      plain.names,
      (feature) =>
        new Style({
          text: new Text({ text: String(feature.get("name")), font: "12px sans-serif" }),
        }),
    ),
  ],
});
map.once("rendercomplete", markReady);
