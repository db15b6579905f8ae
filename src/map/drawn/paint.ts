/** Puts the drawing of a view on the page. */

import type { Geography } from "#atlas/geography/geography.ts";
import { drawContents } from "#drawing/draw-map.ts";
import { prepareDrawing } from "#drawing/drawing.ts";
import { thinGeography } from "#drawing/land/thin-geography.ts";
import { contentsOf, type MapContents } from "#drawing/map-contents.ts";
import { projectionOf, type XY } from "#drawing/projection.ts";
import { readDrawing, renewDrawing } from "#drawing/put-drawing.ts";
import { writeXml } from "#drawing/write-xml.ts";
import { within } from "#view/on-map.ts";
import { shownLayers, toDraw } from "#view/own/own-selectors.ts";
import { numbersStages, showsMarks } from "#view/scene.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { Camera, ViewState } from "#view/state.ts";
import { themeOf } from "#view/theme.ts";
import { placementFor, type Size } from "./camera.ts";
import { markHovered, markLegAtHand, markSentBack } from "./marks.ts";
import { geographyNearby } from "./nearby.ts";

/** Pixels drawn beyond each edge of the map: what comes in sight first when it is dragged. */
const beyond = 128;
/** Pixels by which lines may differ from the published ones: it is drawn again at every move. */
const detail = 1;
const withoutMarks = ["tints", "corridors", "stations", "labels"] as const;
const everything = [...withoutMarks, "incidents"] as const;
/** Begins every id of the drawing. */
const idPrefix = "explorer";

/** A drawing on the page. */
export interface Painting {
  readonly svg: SVGElement;
  readonly contents: MapContents;
  readonly camera: Camera;
  readonly size: Size;
}

/** Thinning takes longer than drawing and depends on the scale alone: once for each zoom will do. */
function createThinner(published: Geography): (zoom: number) => Geography {
  const thinned = new Map<number, Geography>();
  return (zoom) => {
    const step = Math.ceil(zoom);
    const known = thinned.get(step);
    if (known) return known;
    const scale = projectionOf({ longitude: 0, latitude: 0, zoom: step }, 1, 1);
    const geography = thinGeography(published, scale, detail);
    thinned.set(step, geography);
    return geography;
  };
}

/** The drawing of a view, in place of the one before; what is as it was stays. */
export function createPainter(
  paper: HTMLElement,
  published: Geography,
): (state: ViewState, camera: Camera, size: Size) => Painting {
  const geographyFor = createThinner(published);
  let standing: SVGElement | null = null;
  return (state, camera, size) => {
    const [country, route] = [countryIn(state), routeIn(state)];
    const { year, hiddenRoutes, incidents, insets } = state;
    const corner = paper.getBoundingClientRect();
    const drawing = prepareDrawing({
      ...{ country, route, year, hiddenRoutes, incidents, camera, detail, idPrefix },
      width: size.width + 2 * beyond,
      height: size.height + 2 * beyond,
      theme: themeOf(state.theme),
      show: showsMarks(state, camera.zoom) ? everything : withoutMarks,
      numbersStages: numbersStages(state),
      own: toDraw(shownLayers(state.own)),
      openOwn: state.own.panel?.on === "feature" ? state.own.panel.ref.id : null,
      covered: within(state.onMap, { x: corner.x - beyond, y: corner.y - beyond }),
      insets: {
        top: insets.top + beyond,
        right: insets.right + beyond,
        bottom: insets.bottom + beyond,
        left: insets.left + beyond,
      },
    });
    const geography = geographyNearby(geographyFor(camera.zoom), drawing.projection);
    const contents = contentsOf(geography, drawing);
    const markup = writeXml(drawContents(geography, contents, drawing));
    const fresh = readDrawing(markup);
    if (!(fresh instanceof SVGElement)) throw new Error("The map could not be drawn.");
    fresh.setAttribute("aria-hidden", "true");
    markSentBack(fresh, geography, drawing.projection, state);
    markLegAtHand(fresh, contents, state, idPrefix);
    const of = { contents, camera, size };
    showHovered({ svg: fresh, ...of }, state);
    const svg = renewDrawing(paper, standing ?? fresh, fresh);
    standing = svg;
    const painting = { svg, ...of };
    placePainting(painting, camera);
    return painting;
  };
}

/** Marks what is pointed at. */
export function showHovered({ svg, camera }: Painting, state: ViewState): void {
  markHovered(svg, state, camera.zoom, idPrefix);
}

/** Shifts and scales a drawing so that it stands as the camera sees it. */
export function placePainting({ svg, camera: drawn, size }: Painting, camera: Camera): void {
  const { left, top, scale } = placementFor(drawn, camera, size);
  const [x, y] = [left - beyond * scale, top - beyond * scale];
  svg.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}

/** A point of the map in the pixels of a drawing that stands unscaled. */
export const pointOnPainting = ({ x, y }: XY): XY => ({ x: x + beyond, y: y + beyond });
