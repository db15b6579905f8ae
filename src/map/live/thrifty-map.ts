import { MapLibreMap, type MapOptions } from "maplibre-gl";
import { isDrawnInSoftware } from "./drawn-in-software.ts";

/** Milliseconds without a frame after which the map is at rest. */
const restMilliseconds = 100;
/** Milliseconds that a map at rest waits for all of what it is to show next. */
const patience = 500;

/** Draws all that there is where one pixel of it is kept, and lets the graphics processor begin at once. */
function drawOnePixel(gl: WebGL2RenderingContext, draw: () => void): void {
  gl.enable(gl.SCISSOR_TEST);
  gl.scissor(0, 0, 1, 1);
  draw();
  gl.disable(gl.SCISSOR_TEST);
  // A flush alone may keep the drawing until there is a frame to show.
  gl.deleteSync(gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0));
  gl.flush();
}

/**
 * A map for machines without a graphics card, where each frame takes a tenth of a second. Until all
 * has come it shows nothing: each tile, font and image would ask for a frame, and the drawn map
 * lies over them. It rehearses instead, in one pixel: what draws is made ready, which takes twice as
 * long as to draw the whole map, while other tiles are still being cut. And it draws no sky, which MapLibre paints over the whole window in every frame,
 * although a map that is seen from straight above hides all of it. When it is roused from rest it
 * lets the page paint once before: what was chosen is read at once, and the map follows, in one frame
 * when all has come, for each tile would ask for a frame again.
 */
export class ThriftyMap extends MapLibreMap {
  private stands = false;
  /** How many sources had come at the last rehearsal. */
  private rehearsed = 0;
  private lastFrame = 0;
  private waking = 0;
  /** Since when frames are left out, and what ends the waiting. */
  private waiting: { readonly since: number; readonly end: ReturnType<typeof setTimeout> } | null =
    null;

  constructor(options: MapOptions) {
    super({ ...options, maxPitch: 0 });
    const { painter } = this;
    const render = painter.render.bind(painter);
    painter.render = (style, transform, data) => {
      const draw = () => render(style, transform, { ...data, sky: undefined });
      if (this.leavesOut()) {
        if (this.bringsMore()) drawOnePixel(painter.context.gl, draw);
        return;
      }
      this.lastFrame = performance.now();
      draw();
    };
    this.once("idle", () => {
      this.stands = true;
    });
  }

  /** Whether a frame would be drawn anew at once: something is to come, or names find their places. */
  private leavesOut(): boolean {
    const isReady = this.loaded() && !this._placementDirty;
    if (isReady || (this.stands && (this.isMoving() || !isDrawnInSoftware(this)))) {
      this.endWaiting();
      return false;
    }
    if (!this.stands) return true;
    this.waiting ??= {
      since: performance.now(),
      end: setTimeout(() => this.triggerRepaint(), patience),
    };
    if (performance.now() - this.waiting.since < patience) return true;
    // What there is so far is drawn, once; the rest is waited for as long again.
    this.endWaiting();
    return false;
  }

  /** Whether there is more to rehearse than last time, with its names in their places. */
  private bringsMore(): boolean {
    if (this.stands || this._placementDirty) return false;
    const sources = Object.keys(this.style.tileManagers);
    const { length } = sources.filter((source) => this.isSourceLoaded(source));
    if (length <= this.rehearsed) return false;
    this.rehearsed = length;
    return true;
  }

  private endWaiting(): void {
    clearTimeout(this.waiting?.end);
    this.waiting = null;
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
    this.endWaiting();
    super.remove();
  }
}
