import { GeoJSONSource, type MapLibreMap, type Tile } from "maplibre-gl";

/**
 * Has a source cut each of its tiles anew only when the cut before is there. MapLibre lets them overtake
 * each other: one that waits for an image comes last, and the tile stays as it was asked for first.
 */
function orderTiles(source: GeoJSONSource): void {
  const cut = source.loadTile.bind(source);
  const running = new WeakMap<Tile, Promise<void>>();
  const waiting = new WeakMap<Tile, Promise<void>>();

  function begin(tile: Tile): Promise<void> {
    const cutting = cut(tile).finally(() => running.delete(tile));
    running.set(tile, cutting);
    return cutting;
  }

  source.loadTile = (tile) => {
    const before = running.get(tile);
    if (!before) return begin(tile);
    // Who asks while another waits gets what that one gets: it is cut of the newest state.
    const asked = waiting.get(tile);
    if (asked) return asked;
    const next = before
      .catch(() => {})
      .then(() => {
        waiting.delete(tile);
        // It has gone out of sight meanwhile: its worker need not keep it.
        if (tile.aborted) return undefined;
        if (tile.state === "loaded") tile.state = "reloading";
        return begin(tile);
      });
    waiting.set(tile, next);
    return next;
  };
}

/** Has the tiles of a map's own data come in the order in which they are asked for. */
export function orderTilesOf(map: MapLibreMap, sources: readonly string[]): void {
  map.once("style.load", () => {
    for (const name of sources) {
      const source = map.getSource(name);
      if (source instanceof GeoJSONSource) orderTiles(source);
    }
  });
}
