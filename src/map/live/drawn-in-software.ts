import type { MapLibreMap } from "maplibre-gl";

const known = new WeakMap<MapLibreMap, boolean>();

function rendererOf(gl: WebGL2RenderingContext): string {
  const told = String(gl.getParameter(gl.RENDERER));
  // Chromium tells of itself there, and of what draws in an extension; others complain of that.
  const extension = told.startsWith("WebKit") ? gl.getExtension("WEBGL_debug_renderer_info") : null;
  return extension ? String(gl.getParameter(extension.UNMASKED_RENDERER_WEBGL)) : told;
}

/**
 * Whether the processor draws the map, for want of a graphics card. Each frame then takes a tenth of
 * a second, in which the page can do nothing else: a move in many frames would hold the reader up.
 */
export function isDrawnInSoftware(map: MapLibreMap): boolean {
  const answer =
    known.get(map) ??
    /swiftshader|llvmpipe|softpipe|software|basic render/i.test(rendererOf(map.painter.context.gl));
  known.set(map, answer);
  return answer;
}
