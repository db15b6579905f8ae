import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { buildStyle } from "#map/live/style/build-style.ts";
import { byZoom } from "#map/live/style/by-zoom.ts";
import { drawHatch, hatchedStances } from "#map/live/style/hatch-images.ts";
import { cityLayers, closeGroundLayers } from "#map/live/style/layers/close-up.ts";
import { closeInsideLayers } from "#map/live/style/layers/land.ts";
import { pillLayer, smallPillLayer } from "#map/live/style/layers/names.ts";
import { scaleLayers } from "#map/live/style/scale-layers.ts";
import { buildSources, closeUpSources, sourceNames } from "#map/live/style/sources.ts";
import { defaultStyleState } from "#map/live/style/style-state.ts";
import { reliefStrengthIn } from "#symbology/close-up.ts";
import { inkAt } from "#symbology/hatches.ts";
import { pillLook } from "#symbology/pills.ts";
import { stanceHatches } from "#symbology/stances.ts";
import { atZoom } from "#symbology/strokes.ts";
import { themes } from "#symbology/themes.ts";
import { mapType } from "#symbology/type.ts";

describe.each(Object.values(themes))("the map's style, $name", (theme) => {
  const style = buildStyle(
    theme,
    buildSources(() => ({ type: "FeatureCollection", features: [] })),
  );

  test("is valid", () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test("stays valid with what is shown close up, which lies under all other names", () => {
    const collection = (): GeoJSONSourceSpecification => ({
      type: "geojson",
      data: { type: "FeatureCollection", features: [] },
    });
    const sources: StyleSpecification["sources"] = {
      ...style.sources,
      [closeUpSources.insides]: collection(),
      [closeUpSources.provinces]: collection(),
      [closeUpSources.relief]: {
        type: "image",
        url: "relief.webp",
        coordinates: [
          [0, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      },
    };
    const near = buildStyle(theme, sources, 1, {
      insides: closeInsideLayers,
      ground: closeGroundLayers,
      names: cityLayers,
    });
    expect(validateStyleMin(near).map(({ message }) => message)).toEqual([]);
    const ids = near.layers.map(({ id }) => id);
    const order = [
      "insides",
      "close-insides",
      "hatch-none-known",
      "relief",
      "provinces",
      "borders",
      "cities",
      "station-names",
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  test("has a relief that is gone where it would be a smudge, and is faint on dark lands", () => {
    const strengths = reliefStrengthIn(theme);
    expect(atZoom(strengths, 4.65)).toBeGreaterThan(0.05);
    expect(atZoom(strengths, 4.65)).toBeLessThan(theme.name === "dark" ? 0.1 : 0.2);
    expect(atZoom(strengths, 5)).toBe(0);
    const relief = closeGroundLayers(theme).find(({ id }) => id === "relief");
    expect(relief?.paint).toMatchObject({ "raster-opacity": byZoom(strengths) });
  });

  test("declares every key of its state, and uses each", () => {
    const keys = Object.keys(defaultStyleState);
    expect(Object.keys(style.state ?? {}).sort()).toEqual([...keys].sort());
    const layers = JSON.stringify(style.layers);
    for (const key of keys) expect(layers).toContain(`["global-state","${key}"]`);
  });

  test("paints areas, then lines, then words; lines at sea under the land", () => {
    // Lines at sea lie under the land.
    const atSea = ["graticule", "coast-glow", "boats"];
    // What hides where lines begin lies over them.
    const onLand = style.layers.filter(
      ({ id }) => !atSea.includes(id) && !id.startsWith("departures"),
    );
    const order = onLand.map(({ type, id }) =>
      id.startsWith("incident") || id.startsWith("station") ? "point" : type,
    );
    expect(order.lastIndexOf("fill")).toBeLessThan(order.indexOf("line"));
    expect(order.lastIndexOf("line")).toBeLessThan(order.indexOf("symbol"));
  });

  test("writes incidents' numbers inside the rings of stations, and has stations' names avoid them", () => {
    const ids = style.layers.map(({ id }) => id);
    const order = ["stations", "station-names", "incidents"];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  test("draws from every source, and from no other", () => {
    const drawn = new Set(style.layers.flatMap((layer) => ("source" in layer ? layer.source : [])));
    expect([...drawn].sort()).toEqual([...sourceNames].sort());
  });
});

/** How a layer is told a property: once for all of it, by each feature, or by feature and zoom. */
function toldBy(value: unknown): "all" | "feature" | "feature and zoom" {
  if (!/"(get|has|feature-state)"/.test(JSON.stringify(value) ?? "")) return "all";
  return JSON.stringify(value).startsWith('["interpolate"') ? "feature and zoom" : "feature";
}

const named = {
  words: ["text-color", "text-opacity", "text-halo-color", "text-halo-width", "text-halo-blur"],
  images: ["icon-color", "icon-opacity", "icon-halo-color", "icon-halo-width", "icon-halo-blur"],
  dashes: ["line-color", "line-opacity", "line-width", "line-gap-width", "line-blur"],
} as const;

test.each([
  ["words", (layer: LayerSpecification) => layer.type === "symbol" && layer.layout?.["text-field"]],
  [
    "images",
    (layer: LayerSpecification) => layer.type === "symbol" && layer.layout?.["icon-image"],
  ],
  [
    "dashes",
    (layer: LayerSpecification) => layer.type === "line" && layer.paint?.["line-dasharray"],
  ],
] as const)("layers of %s share one program: their properties are told alike", (kind, isOne) => {
  const ways = buildStyle(
    themes.light,
    buildSources(() => ""),
  )
    .layers.filter((layer) => isOne(layer) && layer.id !== "traveller")
    .map((layer) => {
      const paint = new Map<string, unknown>(
        Object.entries("paint" in layer ? (layer.paint ?? {}) : {}),
      );
      return named[kind].map((name) => `${name}: ${toldBy(paint.get(name))}`).join(", ");
    });
  expect(ways.length).toBeGreaterThan(1);
  expect([...new Set(ways)]).toHaveLength(1);
});

test("on a wall a sign grows with its words, and its image is not made larger once more", () => {
  const { layers } = buildStyle(
    themes.light,
    buildSources(() => ({ type: "FeatureCollection", features: [] })),
  );
  const signs = scaleLayers(layers, 2.4).flatMap((layer) =>
    layer.type === "symbol" && layer.layout?.["icon-text-fit"] ? [layer] : [],
  );
  expect(signs.map(({ id }) => id)).toEqual([pillLayer, smallPillLayer]);
  for (const { id, layout = {} } of signs) {
    const { size } = id === smallPillLayer ? pillLook.small : mapType.pill;
    expect(layout["text-size"]).toBeCloseTo(2.4 * size, 6);
    expect(layout["icon-size"]).toBeUndefined();
    expect(layout["icon-text-fit-padding"]).toHaveLength(4);
  }
});

test("a dot of a hatch is round", () => {
  const dots = stanceHatches["none-known"];
  if (dots.kind !== "dots") throw new Error("What is not known is dotted.");
  const around = Array.from({ length: 8 }, (_, i) => (i / 4) * Math.PI);
  for (const row of [0, 1, 2]) {
    const [x, y] = [row % 2 === 0 ? 0 : dots.spacing / 2, row * dots.spacing];
    const reach = dots.radius - 0.1;
    const inks = around.map((angle) =>
      inkAt(dots, x + reach * Math.cos(angle), y + reach * Math.sin(angle), 0.1),
    );
    expect(inks).toEqual(around.map(() => 1));
  }
});

test("hatches repeat without a seam", () => {
  for (const stance of hatchedStances) {
    const { width, data } = drawHatch(stanceHatches[stance], "#000000", 2);
    expect(data).toHaveLength(width * width * 4);
    for (const at of [0.5, 7.25, 13]) {
      expect(inkAt(stanceHatches[stance], at, 3, 1)).toBeCloseTo(
        inkAt(stanceHatches[stance], at + 24, 27, 1),
      );
    }
  }
});
