import { MapLibreMap, type MapOptions } from "maplibre-gl";

/** Milliseconds that a frame waits for more to draw, while nothing of the map is seen yet. */
const gatherMilliseconds = 80;

/**
 * A map that draws few frames before it stands. Each tile, font and image that comes asks for one,
 * which takes a tenth of a second without a graphics card; the drawn map lies over all of them.
 */
export class GatheringMap extends MapLibreMap {
  private stands = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: MapOptions) {
    super(options);
    this.once("idle", () => {
      this.stands = true;
    });
  }

  override triggerRepaint(): void {
    if (this.stands) {
      super.triggerRepaint();
      return;
    }
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      super.triggerRepaint();
    }, gatherMilliseconds);
  }

  override remove(): void {
    clearTimeout(this.waiting);
    super.remove();
  }
}
