/** What lies on what is the same in both maps, and small countries are seen within their outline. */
import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { unpackGeography } from "#atlas/geography/geography.ts";
import { sharedInFrame } from "#drawing/corridors/draw-stations.ts";
import { drawMap } from "#drawing/draw-map.ts";
import { type MapDrawing, prepareDrawing } from "#drawing/drawing.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { publishAll } from "#geo/publish.ts";
import { styleStateOf } from "#map/live/channels/style-state.ts";
import { corridorFeatures } from "#map/live/contents/source-data.ts";
import { buildStyle } from "#map/live/style/build-style.ts";
import { buildSources } from "#map/live/style/sources.ts";
import type { RecordId } from "#subject/places.ts";
import { light } from "#symbology/themes.ts";
import { placesMarked } from "#view/scene.ts";
import { createView } from "#view/store.ts";
import { elementsOf, homeDrawing } from "../../support/pictures/drawn-map.ts";

const files = publishAll();
const read = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const geography = unpackGeography(read("basemap.json"), read("routes.json"), read("stations.json"));

/** From below: a layer of the live map, and what the drawn one has in its place. */
const order = [
  ["borders", 'data-part="borders"'],
  ["country-outline", 'data-part="outline"'],
  ["corridor-lines", 'href="#map-leg-'],
  ["departures", 'data-part="departures"'],
  ["pill-leaders", 'data-part="leaders"'],
  ["stations", "data-station="],
  ["incidents", "data-incidents="],
  ["country-names", 'data-labels="country"'],
] as const;

test.each(["TH", "KR", "VN"] as const)("both maps of %s paint in the same order", (country) => {
  const { layers } = buildStyle(
    light,
    buildSources(() => ({ type: "FeatureCollection", features: [] })),
  );
  const ids = order.map(([id]) => id);
  expect(layers.map(({ id }) => id).filter((id) => ids.some((each) => each === id))).toEqual(ids);
  const drawing = { ...homeDrawing, country, route: "laos-thailand" } as const;
  const markup = writeXml(drawMap(geography, drawing));
  const reaches = order.map(([, text]) => [markup.indexOf(text), markup.lastIndexOf(text)]);
  expect(reaches.flat()).not.toContain(-1);
  expect(reaches.flat()).toEqual([...reaches.flat()].sort((a, b) => a - b));
});

describe("where an incident is marked no bar of a shared station lies beneath", () => {
  const camera = { longitude: 122, latitude: 41, zoom: 5 };
  const drawing = { ...homeDrawing, camera };
  const places = new Set<string>(placesMarked(drawing.incidents));
  const barred = (ids: readonly string[]) => ids.filter((id) => places.has(id));

  test("in the drawn map", () => {
    const drawn = (show: MapDrawing["show"]) =>
      sharedInFrame(geography, prepareDrawing({ ...drawing, ...(show && { show }) })).map(
        ({ station }) => station.id,
      );
    expect(barred(drawn(["stations"]))).toContain("cn-liaoning");
    expect(drawn(["stations", "incidents"]).length).toBeGreaterThan(0);
    expect(barred(drawn(["stations", "incidents"]))).toEqual([]);
  });

  test("in MapLibre's", () => {
    const view = createView("at=122,41,5", "light").getState();
    const { layers } = buildStyle(
      light,
      buildSources(() => ({ type: "FeatureCollection", features: [] })),
    );
    const shown = (layer: string, marked: readonly string[]) => {
      const found = layers.find(({ id }) => id === layer);
      const state = { ...styleStateOf(view), marked };
      const filter = found && "filter" in found ? found.filter : undefined;
      const { filter: holds } = featureFilter(filter, "filter", state);
      return corridorFeatures(geography, 5).features.flatMap(({ properties }) => {
        const id = String(properties?.["on"]);
        return holds({ zoom: 5 }, { type: 2, properties: properties ?? {} }) ? [id] : [];
      });
    };
    for (const layer of ["shared-stations", "shared-station-edges"]) {
      expect(barred(shown(layer, []))).toContain("cn-liaoning");
      const { marked } = styleStateOf(view);
      expect(shown(layer, marked).length).toBeGreaterThan(0);
      expect(barred(shown(layer, marked))).toEqual([]);
    }
  });
});

describe("the outline of a country that is chosen", () => {
  function widthOf(country: RecordId, zoom: number): number {
    const camera = { longitude: 115, latitude: 30, zoom };
    const tree = drawMap(geography, { ...homeDrawing, camera, country });
    const outline = elementsOf(tree).find(
      ({ attributes }) => attributes["data-part"] === "outline",
    );
    return Number(outline?.attributes["stroke-width"]);
  }

  test("is thin where its land is small on the screen", () => {
    for (const country of ["KR", "KH", "SG"] as const)
      expect(widthOf(country, 2.8), country).toBeLessThanOrEqual(1.25);
  });

  test("is strong where that is large, and grows between", () => {
    expect(widthOf("CN", 2.8)).toBeGreaterThan(2);
    expect(widthOf("KR", 5)).toBeGreaterThan(2);
    const growing = [2.5, 3, 3.5, 4, 4.5, 5].map((zoom) => widthOf("KR", zoom));
    expect(growing).toEqual([...growing].sort((a, b) => a - b));
  });
});
