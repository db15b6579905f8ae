import { MapLibreMap, type MapOptions, type MapSourceDataEvent } from "maplibre-gl";
import { isDrawnInSoftware } from "./drawn-in-software.ts";
import { rehearseDrawing } from "./rehearse-drawing.ts";
import type { SourceName } from "./style/sources.ts";

/** Milliseconds without a frame after which the map is at rest. */
const restMilliseconds = 100;
/** Milliseconds that a map at rest waits for all of what it is to show next. */
const patience = 500;

/**
 * A map for machines without a graphics card, where each frame takes a tenth of a second. Until all
 * has come it shows nothing: each tile, font and image would ask for a frame, and the drawn map
 * lies over the one in which its programs are made. And it draws no sky, which MapLibre paints over the whole window in every frame,
 * although a map that is seen from straight above hides all of it. When it is roused from rest it
 * lets the page paint once before: what was chosen is read at once, and the map follows, in one frame
 * when all has come, for each tile would ask for a frame again.
 */
export class ThriftyMap extends MapLibreMap {
  private stands = false;
  /** Whether a frame is rehearsed before all has come. */
  private mayRehearse = false;
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
      const leftOut = this.leavesOut();
      if (!leftOut) {
        this.lastFrame = performance.now();
        draw();
      } else if (this.mayRehearse && !this.stands) rehearseDrawing(painter.context.gl, draw);
      this.mayRehearse = false;
    };
    this.once("idle", () => {
      this.stands = true;
    });
    this.rehearse(["corridors", "water-and-borders"]);
  }

  /** What is drawn for the first time is compiled for it: that begins with each of these, while the rest is cut. */
  private rehearse(sources: readonly SourceName[]): void {
    const awaited = new Set<string>(sources);
    const hear = ({ sourceId, tile }: MapSourceDataEvent) => {
      if (!tile || !awaited.delete(sourceId)) return;
      this.mayRehearse = true;
      if (awaited.size === 0) this.off("sourcedata", hear);
    };
    this.on("sourcedata", hear);
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
