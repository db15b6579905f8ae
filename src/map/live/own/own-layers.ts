import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { regular } from "#map/live/style/fonts.ts";
import { ownChosen, ownEdge, ownInk, ownLine, ownLook, ownLooks } from "#symbology/own.ts";
import type { Theme } from "#symbology/themes.ts";
import { mapType } from "#symbology/type.ts";
import {
  type OwnSourcesThere,
  ownImage,
  ownPickLayers,
  ownSources,
  type TiledOwn,
} from "./own-names.ts";

const shape: ExpressionSpecification = ["geometry-type"];
const isPoint: ExpressionSpecification = ["==", shape, "Point"];
const isArea: ExpressionSpecification = ["==", shape, "Polygon"];
const isLine: ExpressionSpecification = ["!=", shape, "Point"];

const imageOfFeature: ExpressionSpecification = ["concat", ownImage(""), ["get", "look"]];

/** What a map layer draws: of a source, and of one look where a source has no other. */
interface Drawn {
  /** Ends the names of its layers. */
  readonly end: string;
  readonly from: { readonly source: string; readonly "source-layer"?: string };
}

const all: Drawn = { end: "", from: { source: ownSources.all } };

const ofTiles = ({ source, named }: TiledOwn): Drawn => ({
  end: `:${source}:${named}`,
  from: { source, "source-layer": named },
});

const round = { "line-join": "round" } as const;

/** Areas, and what lies below the dashes of lines. */
function groundLayers(theme: Theme, { end, from }: Drawn): LayerSpecification[] {
  const { ink, casing } = ownInk(theme);
  return [
    {
      id: ownPickLayers.areas + end,
      type: "fill",
      ...from,
      filter: isArea,
      paint: { "fill-color": ink, "fill-opacity": ownLine.fill },
    },
    {
      id: ownPickLayers.lines + end,
      type: "line",
      ...from,
      filter: isLine,
      layout: round,
      paint: { "line-color": casing, "line-width": ownLine.width + 2 * ownLine.casing },
    },
  ];
}

function dashedLayer(
  theme: Theme,
  look: number,
  { end, from }: Drawn,
  filter: ExpressionSpecification,
): LayerSpecification {
  return {
    id: `own-lines-${look}${end}`,
    type: "line",
    ...from,
    filter,
    layout: round,
    paint: {
      "line-color": ownInk(theme).ink,
      "line-width": ownLine.width,
      "line-dasharray": [...ownLook(look).dash],
    },
  };
}

const openLines = (theme: Theme): LayerSpecification => ({
  id: "own-open-lines",
  type: "line",
  source: ownSources.open,
  filter: isLine,
  layout: round,
  paint: { "line-color": ownInk(theme).ink, "line-width": ownLine.width * ownChosen },
});

/** Areas, lines and the edges of areas, in dashes of their layer's look. */
export const ownShapeLayers = (
  theme: Theme,
  { tiled, whole, open }: OwnSourcesThere,
): LayerSpecification[] => [
  ...tiled.flatMap((each) => [
    ...groundLayers(theme, ofTiles(each)),
    dashedLayer(theme, each.look, ofTiles(each), isLine),
  ]),
  ...(whole
    ? [
        ...groundLayers(theme, all),
        ...ownLooks.map((_, look) =>
          dashedLayer(theme, look, all, ["all", isLine, ["==", ["get", "look"], look]]),
        ),
      ]
    : []),
  ...(open ? [openLines(theme)] : []),
];

function points(
  theme: Theme,
  id: string,
  from: Drawn["from"],
  size: number,
  image: ExpressionSpecification | string = imageOfFeature,
): LayerSpecification {
  const { ink, casing } = ownInk(theme);
  return {
    id,
    type: "symbol",
    ...from,
    filter: isPoint,
    layout: {
      "icon-image": image,
      "icon-size": size,
      "icon-allow-overlap": true,
      "icon-padding": 1,
      "text-field": ["get", "name"],
      "text-font": regular,
      "text-size": mapType.station.size,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.8,
      "text-justify": "auto",
      "text-max-width": 10,
      "text-optional": true,
    },
    paint: {
      "icon-color": ink,
      "icon-halo-color": casing,
      "icon-halo-width": ownEdge,
      "text-color": theme.map.label,
      "text-halo-color": theme.map.labelHalo,
      "text-halo-width": mapType.station.halo,
    },
  };
}

/** Points with their names, where these have room. */
export const ownPointLayers = (
  theme: Theme,
  { tiled, whole, open }: OwnSourcesThere,
): LayerSpecification[] => [
  ...tiled.map((each) => {
    const { end, from } = ofTiles(each);
    const image = ownImage(each.look % ownLooks.length);
    return points(theme, ownPickLayers.points + end, from, 1, image);
  }),
  ...(whole ? [points(theme, ownPickLayers.points, all.from, 1)] : []),
  ...(open ? [points(theme, "own-open-points", { source: ownSources.open }, ownChosen)] : []),
];
