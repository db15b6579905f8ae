/** The reader's large layers: cut into tiles beside the page, and drawn from sources of their own. */
import { addProtocol, type MapLibreMap } from "maplibre-gl";
import type { KeptLayer } from "#own/layer/layer.ts";
import { hasMorePositions } from "#own/tiles/flat-shapes.ts";
import { closestTiles, shapesName } from "#own/tiles/tiles.ts";
import { cutBeside, forgetTiles, openBeside, tileOf } from "#own/tiles/tiles-beside.ts";
import { shownLayers, toDraw } from "#view/own/own-selectors.ts";
import type { OwnState } from "#view/own/own-state.ts";
import { ownSources, type TiledOwn } from "./own-names.ts";

const protocol = "own-tiles";
/** Up to so many positions a layer is handed to MapLibre whole. */
const mostWhole = 10_000;

const known = new WeakMap<KeptLayer["features"], boolean>();

/** Whether a layer comes in tiles: MapLibre would hold all of a large one three times. */
export function isTiled({ features, archive }: KeptLayer): boolean {
  if (archive) return true;
  const answer = known.get(features) ?? hasMorePositions(features, mostWhole);
  known.set(features, answer);
  return answer;
}

addProtocol(protocol, async ({ url }) => {
  const [, key = "", z, x, y] = /^own-tiles:\/\/([^/]*)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const tile = await tileOf(key, { z: Number(z), x: Number(x), y: Number(y) });
  return { data: tile?.buffer ?? new ArrayBuffer() };
});

/** Where the tiles of a layer come from, and what they call what is drawn of them. */
interface Tiles {
  readonly key: string;
  readonly named: readonly string[];
  readonly closest: number;
}

/** A layer that is on the map. */
interface Shown {
  readonly layer: KeptLayer;
  readonly source: string;
  readonly tiles: Tiles;
}

/** What of a layer is in its tiles: another name or another standing of the layer is not. */
const isSame = (a: KeptLayer, b: KeptLayer) =>
  a.features === b.features && a.archive === b.archive && a.uses === b.uses && a.look === b.look;

async function tilesOf(layer: KeptLayer): Promise<Tiles | null> {
  if (layer.archive) {
    const opened = await openBeside(layer.archive.place);
    return typeof opened === "string" ? null : { key: opened.key, ...opened.about };
  }
  const placed = toDraw([layer]).map(({ ref: { id }, name, geometry }) => ({
    geometry,
    properties: { id, name },
  }));
  return { key: await cutBeside(placed), named: [shapesName], closest: closestTiles };
}

/** What is pressed on in an archive is nobody's feature: its source is told by its name. */
const sourceOf = ({ archive }: KeptLayer, { key }: Tiles) =>
  `${archive ? ownSources.archive : ownSources.tiled}-${key}`;

/** Takes off what draws from a source, and the source. */
function removeSource(map: MapLibreMap, source: string): void {
  if (!map.getSource(source)) return;
  for (const id of map.getLayersOrder()) if (id.includes(`:${source}:`)) map.removeLayer(id);
  map.removeSource(source);
}

/** Keeps the sources of large layers; `take` is told of them whenever they are others. */
export function connectTiled(
  map: MapLibreMap,
  take: (tiled: readonly TiledOwn[]) => void,
): { show(own: OwnState): void; stop(): void } {
  const shown = new Map<string, Shown>();
  const coming = new Map<string, KeptLayer>();
  let wanted: readonly KeptLayer[] = [];
  let isStopped = false;

  const tell = () =>
    take(
      wanted.flatMap(({ id }) => {
        const at = shown.get(id);
        if (!at) return [];
        const { source, tiles, layer } = at;
        return tiles.named.map((named) => ({ source, named, look: layer.look }));
      }),
    );

  function drop(id: string): void {
    const at = shown.get(id);
    if (!at) return;
    shown.delete(id);
    removeSource(map, at.source);
    forgetTiles(at.tiles.key);
  }

  async function bring(layer: KeptLayer): Promise<void> {
    const { id } = layer;
    coming.set(id, layer);
    const tiles = await tilesOf(layer).catch(() => null);
    const isStill = coming.get(id) === layer && !isStopped;
    if (coming.get(id) === layer) coming.delete(id);
    if (!tiles) return tell();
    if (!isStill) return forgetTiles(tiles.key);
    drop(id);
    const source = sourceOf(layer, tiles);
    map.addSource(source, {
      type: "vector",
      tiles: [`${protocol}://${tiles.key}/{z}/{x}/{y}`],
      maxzoom: tiles.closest,
    });
    shown.set(id, { layer, source, tiles });
    tell();
  }

  return {
    show(own) {
      wanted = shownLayers(own).filter(isTiled);
      const isWanted = (id: string) => wanted.some((layer) => layer.id === id);
      for (const id of coming.keys()) if (!isWanted(id)) coming.delete(id);
      const gone = [...shown.keys()].filter((id) => !isWanted(id));
      for (const id of gone) drop(id);
      if (gone.length > 0) tell();
      for (const layer of wanted) {
        const at = coming.get(layer.id) ?? shown.get(layer.id)?.layer;
        if (!at || !isSame(at, layer)) void bring(layer);
      }
    },
    stop() {
      isStopped = true;
      for (const { tiles } of shown.values()) forgetTiles(tiles.key);
    },
  };
}
