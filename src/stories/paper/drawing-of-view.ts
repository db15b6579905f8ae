import type { Geography } from "#atlas/geography/geography.ts";
import type { MapDrawing } from "#drawing/drawing.ts";
import { marksOver } from "#drawing/marks/draw-marks.ts";
import { cameraInWorld, cameraOf } from "#drawing/projection.ts";
import type { Mark } from "#own/marks/mark.ts";
import type { Theme } from "#symbology/themes.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { closestFit, extentOfSelection } from "#view/camera/fitting.ts";
import { extentWithMarks } from "#view/marks/extent-with-marks.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { AddressedState, Camera } from "#view/state.ts";

/** CSS pixels, as large as it is printed. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

/** The width of map, in pixels, in which a camera of an address was most likely chosen. */
const usualWidth = 900;

/** The camera of an address in a picture: nearer by as much as the picture is larger than a usual map. */
export const cameraInPicture = (camera: Camera, { width, height }: FigureSize): Camera =>
  cameraInWorld({ ...camera, zoom: camera.zoom + Math.log2(width / usualWidth) }, height);

/** What a view shows, as a figure of a handout. */
export function drawingOfView(
  geography: Geography,
  state: AddressedState,
  { width, height }: FigureSize,
  theme: Theme,
  idPrefix: string,
  marks: readonly Mark[] = [],
): MapDrawing {
  const { camera, year, hiddenRoutes, incidents } = state;
  const edge = Math.min(width, height) * 0.06;
  const padding = { top: edge, right: edge, bottom: edge, left: edge };
  const extent = extentWithMarks(extentOfSelection(state, geography) ?? homeExtent, marks);
  return {
    width,
    height,
    camera: camera
      ? cameraInPicture(camera, { width, height })
      : cameraOf(extent, width, height, padding, closestFit),
    theme,
    year,
    country: countryIn(state),
    route: routeIn(state),
    hiddenRoutes,
    incidents,
    scale: 0.9,
    detail: 1,
    wholeMarksOnly: true,
    hatches: "strokes",
    namesRoutes: "all",
    over: marksOver(marks),
    idPrefix,
  };
}
