import { MapLibreMap, type MapOptions } from "maplibre-gl";

/** Milliseconds without a frame after which the map is at rest. */
const restMilliseconds = 100;

/**
 * A map for machines without a graphics card, where each frame takes a tenth of a second. Until all
 * has come it draws nothing: each tile, font and image would ask for a frame, and the drawn map
 * lies over them. And it draws no sky, which MapLibre paints over the whole window in every frame,
 * although a map that is seen from straight above hides all of it. When it is roused from rest it
 * lets the page paint once before: what was chosen is read at once, and the map follows.
 */
export class ThriftyMap extends MapLibreMap {
  private stands = false;
  private lastFrame = 0;
  private waking = 0;

  constructor(options: MapOptions) {
    super({ ...options, maxPitch: 0 });
    const { painter } = this;
    const render = painter.render.bind(painter);
    painter.render = (style, transform, data) => {
      if (!this.stands && !this.loaded()) return;
      this.lastFrame = performance.now();
      render(style, transform, { ...data, sky: undefined });
    };
    this.once("idle", () => {
      this.stands = true;
    });
  }

  override triggerRepaint(): void {
    if (!this.stands || performance.now() - this.lastFrame < restMilliseconds) {
      super.triggerRepaint();
      return;
    }
    this.waking ||= requestAnimationFrame(() => {
      this.waking = 0;
      super.triggerRepaint();
    });
  }

  override remove(): void {
    cancelAnimationFrame(this.waking);
    super.remove();
  }
}
