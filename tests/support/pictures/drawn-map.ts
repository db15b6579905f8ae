/** Reads what drawings hold, for the tests. */

import type { Element } from "xast";
import type { MapDrawing } from "#drawing/drawing.ts";
import { cameraOf } from "#drawing/projection.ts";
import { light } from "#symbology/themes.ts";
import { homeExtent } from "#view/camera/extents.ts";
import { everyIncident } from "#view/state.ts";

export const margin = { top: 28, right: 28, bottom: 28, left: 28 };

/** The default view at 1280 × 800. */
export const homeDrawing: MapDrawing = {
  width: 1280,
  height: 800,
  camera: cameraOf(homeExtent, 1280, 800, margin, 5.2),
  theme: light,
  year: null,
  country: null,
  route: null,
  hiddenRoutes: [],
  incidents: everyIncident,
};

/** An element and all elements inside it. */
export function elementsOf(root: Element): Element[] {
  return [
    root,
    ...root.children.flatMap((child) => (child.type === "element" ? elementsOf(child) : [])),
  ];
}

export function textOf(root: Element): string {
  return root.children
    .map((child) => {
      if (child.type === "text") return child.value;
      return child.type === "element" ? textOf(child) : "";
    })
    .join(" ");
}

/** The values of an attribute, wherever it is. */
export function valuesOf(root: Element, attribute: string): Set<string> {
  return new Set(elementsOf(root).flatMap(({ attributes }) => attributes[attribute] ?? []));
}
