import { loadCloseUp } from "#atlas/geography/close-up.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { XY } from "#drawing/projection.ts";
import { closeUpFrom } from "#symbology/close-up.ts";
import type { Pointer } from "#symbology/strokes.ts";
import { watchPixelRatio } from "#ui/browser/pixel-ratio.ts";
import { movesMap } from "#view/camera/steering.ts";
import { point, pointedAt, press } from "#view/hand/pointing.ts";
import type { Camera, ViewState } from "#view/state.ts";
import { noteCamera, type View } from "#view/store.ts";
import { watchColours } from "#view/theme.ts";
import { offerAtHand } from "./at-hand.ts";
import { panBy, type Size, zoomAbout } from "./camera.ts";
import { connectGestures, type Moves, type Refused } from "./gestures.ts";
import { createPainter, placePainting, pointOnPainting, showHovered } from "./paint.ts";
import { thingsIn } from "./pick.ts";
import { besidePanels, startingCamera } from "./steer.ts";

/** Milliseconds after which a map that is no longer moved is drawn anew. */
const restMilliseconds = 120;

/** What of the view is in the drawing. */
const drawnKeys = [
  "chosen",
  "year",
  "hiddenRoutes",
  "incidents",
  "hasMarks",
  "telling",
  "own",
  "theme",
  "insets",
  "onMap",
] as const satisfies readonly (keyof ViewState)[];

/** A drawn map that a reader moves about. */
export interface Explorer {
  /** Comes closer, about the middle. */
  zoomBy(by: number): void;
  /** Moves what is looked at, in CSS pixels to the right and down. */
  panBy(x: number, y: number): void;
  stop(): void;
}

/**
 * Draws the map of a view into an element, and ties the two together, both ways. The map owns the
 * camera. While it is moved the drawing is shifted and scaled as it is; it is drawn anew at rest.
 */
export function startExploring(
  element: HTMLElement,
  view: View,
  geography: Geography,
  onRefused: (gesture: Refused) => void,
): Explorer {
  const sizeNow = (): Size => ({ width: element.clientWidth, height: element.clientHeight });
  let paint = createPainter(element, geography);
  let camera = startingCamera(view.getState(), geography, sizeNow());
  let painting = paint(view.getState(), camera, sizeNow());
  /** The last camera that came from the map itself, so that it is not sent back to it. */
  let heard: Camera | null = view.getState().camera;
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;

  const atHand = offerAtHand(view, element, () => ({ camera, size: sizeNow() }));

  function draw(): void {
    atHand.moved();
    cancelAnimationFrame(frame);
    frame = 0;
    painting = paint(view.getState(), camera, sizeNow());
    if (resting === undefined) delete element.dataset["moving"];
    if (camera.zoom >= closeUpFrom.fetched) fetchCloseUp();
  }

  let isComing = false;
  let isStopped = false;

  /** Draws again with what is shown close up alone; where it cannot be had, the next drawing tries again. */
  function fetchCloseUp(): void {
    if (isComing) return;
    isComing = true;
    loadCloseUp().then(
      (closeUp) => {
        if (isStopped) return;
        paint = createPainter(element, { ...geography, closeUp });
        drawSoon();
      },
      () => {
        isComing = false;
      },
    );
  }

  function drawSoon(): void {
    frame ||= requestAnimationFrame(draw);
  }

  function stand(): void {
    clearTimeout(resting);
    resting = undefined;
    drawSoon();
  }

  function pause(): void {
    if (isHeld) drawSoon();
    else rest();
  }

  function rest(): void {
    if (resting === undefined) return;
    stand();
    heard = besidePanels(camera, view.getState(), sizeNow(), -1);
    noteCamera(view, heard);
  }

  function move(to: Camera): void {
    camera = to;
    pointedAt.set(view, null);
    atHand.moved();
    element.dataset["moving"] = "";
    placePainting(painting, camera);
    clearTimeout(resting);
    resting = setTimeout(pause, restMilliseconds);
  }

  /** What the drawing shows at a point; one that was moved is drawn anew first. */
  function thingsNow(at: XY, pointer?: Pointer) {
    if (painting.camera !== camera) draw();
    return thingsIn(painting.contents, geography, pointOnPainting(at), pointer);
  }

  const onPage = ({ x, y }: XY): XY => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left + x, y: top + y };
  };

  const zoom = (by: number, point: XY) => move(zoomAbout(camera, by, point, sizeNow()));
  const hands: Moves = {
    panBy: (by) => move(panBy(camera, by, sizeNow())),
    zoomAbout: zoom,
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      rest();
    },
    click(at, pointer) {
      press(view, thingsNow(at, pointer), onPage(at), pointer);
    },
    point(at) {
      if (resting !== undefined) return;
      const [thing = null] = at ? thingsNow(at) : [];
      point(view, thing, onPage(at ?? { x: 0, y: 0 }));
      element.toggleAttribute("data-pointing", thing !== null);
    },
    refuse: onRefused,
  };
  // In another site's page, scrolling and one finger move that page, not the map.
  const unhand = connectGestures(element, hands, parent !== window);

  function fit(): void {
    camera = startingCamera(view.getState(), geography, sizeNow());
    stand();
  }

  function onResize(): void {
    const { width, height } = sizeNow();
    if (width !== painting.size.width || height !== painting.size.height) fit();
  }

  function show(state: ViewState, previous: ViewState): void {
    const moves = movesMap(state, previous, heard);
    // What the map has left is news to it when it comes back.
    if (state.camera !== heard) heard = null;
    if (moves) fit();
    else if (drawnKeys.some((key) => state[key] !== previous[key])) drawSoon();
    else if (state.hovered !== previous.hovered || state.stretch !== previous.stretch)
      showHovered(painting, state);
  }

  if (camera.zoom >= closeUpFrom.fetched) fetchCloseUp();
  const unsubscribe = view.subscribe(show);
  const resized = new ResizeObserver(onResize);
  resized.observe(element);
  const unwatchColours = watchColours(drawSoon);
  const unwatchRatio = watchPixelRatio(drawSoon);
  return {
    zoomBy(by) {
      const { width, height } = sizeNow();
      zoom(by, { x: width / 2, y: height / 2 });
    },
    panBy(x, y) {
      move(panBy(camera, { x: -x, y: -y }, sizeNow()));
    },
    stop() {
      isStopped = true;
      cancelAnimationFrame(frame);
      clearTimeout(resting);
      unhand();
      atHand.stop();
      unsubscribe();
      resized.disconnect();
      unwatchRatio();
      unwatchColours();
    },
  };
}
