import type { MapDrawing } from "#drawing/drawing.ts";
import type { Box } from "#drawing/labels/label.ts";
import { cameraOf, type Projection, projectionOf, type XY } from "#drawing/projection.ts";
import { pageTheme } from "#symbology/theme-variables.ts";
import { type Extent, homeExtent } from "#view/camera/extents.ts";
import { everyIncident } from "#view/state.ts";

/**
 * What windows of any shape show around the home extent: wide ones reach Africa, a phone's Siberia
 * and Australia. It ends before the 180th meridian, which only sea crosses so far south.
 */
const surroundings: Extent = [30, -46, 177, 74];

/** The default view with all around it, and where in it the home extent lies. */
export interface Surroundings {
  readonly options: MapDrawing;
  readonly home: Box;
}

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

function boxOf([west, south, east, north]: Extent, { project }: Projection): Box {
  const upper = project([west, north]);
  const lower = project([east, south]);
  return { left: upper.x, top: upper.y, right: lower.x, bottom: lower.y };
}

/** The default view at the scale at which the home extent is so many pixels wide. */
export function surroundingsAt(homeWidth: number, idPrefix: string): Surroundings {
  const camera = cameraOf(
    homeExtent,
    homeWidth,
    homeWidth * 1.2,
    noPadding,
    Number.POSITIVE_INFINITY,
  );
  const around = projectionOf(camera, 0, 0);
  const frame = boxOf(surroundings, around);
  const middle: XY = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const [longitude, latitude] = around.unproject(middle);
  const size = { width: frame.right - frame.left, height: frame.bottom - frame.top };
  const options: MapDrawing = {
    ...size,
    camera: { longitude, latitude, zoom: camera.zoom },
    theme: pageTheme,
    year: null,
    country: null,
    route: null,
    hiddenRoutes: [],
    incidents: everyIncident,
    idPrefix,
    // Incidents are marked when they are asked for.
    show: ["tints", "corridors", "stations", "labels"],
  };
  return {
    options,
    home: boxOf(homeExtent, projectionOf(options.camera, size.width, size.height)),
  };
}
