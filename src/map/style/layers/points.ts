import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { asOfFeature } from "#map/style/as-of-feature";
import { regular } from "#map/style/fonts";
import type { Theme } from "#symbology/themes";

const stationLayer = "stations";
export const incidentLayer = "incidents";

/** Stations of the chosen route only; provinces are drawn wide and open, for they are areas. */
export function stationLayers(theme: Theme): LayerSpecification[] {
  const ofChosenRoute: FilterSpecification = [
    "in",
    ["global-state", "chosenRoute"],
    ["get", "routes"],
  ];
  return [
    {
      id: stationLayer,
      type: "circle",
      source: "stations",
      filter: ofChosenRoute,
      paint: {
        "circle-radius": ["match", ["get", "kind"], "province", 7, "country", 9, 4.5],
        "circle-color": theme.map.stationFill,
        "circle-opacity": ["match", ["get", "kind"], ["province", "country"], 0.55, 1],
        "circle-stroke-color": theme.map.station,
        "circle-stroke-width": ["match", ["get", "kind"], ["province", "country"], 1, 1.8],
      },
    },
    {
      id: "station-names",
      type: "symbol",
      source: "stations",
      filter: ofChosenRoute,
      layout: {
        "text-field": ["get", "name"],
        "text-font": regular,
        "text-size": 12,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.9,
        "text-justify": "auto",
      },
      paint: {
        "text-color": asOfFeature(theme.map.label),
        "text-halo-color": asOfFeature(theme.map.labelHalo),
        "text-opacity": asOfFeature(1),
        "text-halo-width": 1.6,
      },
    },
  ];
}

/** How many incidents a place has in the year at hand. */
const count: ExpressionSpecification = ["coalesce", ["get", ["global-state", "incidentCount"]], 0];

/** One mark for all incidents at a generalised place, with their number. */
export function incidentLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: incidentLayer,
      type: "circle",
      source: "incidents",
      filter: [">", count, 0],
      paint: {
        "circle-radius": ["interpolate", ["linear"], count, 1, 6.5, 8, 10],
        "circle-color": theme.map.incidentFill,
        "circle-stroke-color": theme.map.incident,
        "circle-stroke-width": 1.1,
        "circle-opacity": 0.92,
      },
    },
    {
      id: "incident-counts",
      type: "symbol",
      source: "incidents",
      filter: [">", count, 0],
      layout: {
        "text-field": ["to-string", count],
        "text-font": regular,
        "text-size": 10.5,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: {
        "text-color": asOfFeature(theme.map.incident),
        "text-halo-color": asOfFeature(theme.map.incidentFill),
        "text-opacity": asOfFeature(1),
      },
    },
  ];
}
