/** Maps of records, as a page without scripts shows them: what lies on them is a link. */
import type { Geography } from "#atlas/geography/geography.ts";
import { drawMap } from "#drawing/draw-map.ts";
import type { MapDrawing } from "#drawing/drawing.ts";
import { cameraOf } from "#drawing/projection.ts";
import { m } from "#languages/compiled/messages.js";
import { countryPath, routePath } from "#share/record-paths.ts";
import { atTop, drawn, h, type Markup } from "#site/pages/markup.ts";
import { pageTheme } from "#symbology/theme-variables.ts";
import { type Extent, homeExtent } from "#view/camera/extents.ts";
import { closestFit } from "#view/camera/fitting.ts";
import { type EntityRef, everyIncident } from "#view/state.ts";

/** Pixels; a page draws it as wide as it has room. */
export const size = { width: 720, height: 600 } as const;
const margin = 28;

/** Pixels by which a line may differ from the published one: a page is read, not measured. */
const detail = 1;

/** Notes of a drawing for tests and programs only weigh on a page. */
const notes = [
  "data-part",
  "data-stance",
  "data-incidents",
  "data-labels",
  "data-leg",
  "data-route",
  "data-country",
];

const linkTo = (entity: EntityRef) =>
  atTop(entity.kind === "route" ? routePath(entity.id) : countryPath(entity.id));

/** Where a map of an extent looks. */
export function cameraOn(extent: Extent) {
  const padding = { top: margin, right: margin, bottom: margin, left: margin };
  return cameraOf(extent, size.width, size.height, padding, closestFit);
}

type Shown = Partial<Pick<MapDrawing, "country" | "route" | "show" | "linkTo">>;

/** A map in the colours of the page that shows it. */
export function drawnMap(geography: Geography, extent: Extent, shown: Shown) {
  const svg = drawMap(geography, {
    ...size,
    camera: cameraOn(extent),
    theme: pageTheme,
    year: null,
    country: null,
    route: null,
    hiddenRoutes: [],
    incidents: everyIncident,
    detail,
    ...shown,
  });
  dropNotes(svg);
  return svg;
}

export function mapOf(geography: Geography, extent: Extent, label: string, shown: Shown): Markup {
  const svg = drawnMap(geography, extent, { linkTo, ...shown });
  svg.attributes = { ...svg.attributes, role: "group", "aria-label": label };
  return drawn(svg);
}

/** A page's map. All of it but its own links leads to the same view in the explorer, for a pointer. */
export function mapFigure(map: Markup, view: string): Markup {
  const href = atTop(view === "" ? "" : `#${view}`);
  return h("figure.map", [
    h("a.map-under", { href, tabIndex: -1, ariaHidden: "true" }),
    map,
    h("a.map-door", { href }, m.page_live_map()),
    h("figcaption", m.map_credit()),
  ]);
}

/** The whole of the subject. */
export const homeMap = (geography: Geography): Markup =>
  mapOf(geography, homeExtent, m.map_of_routes(), {});

function dropNotes({ attributes, children }: ReturnType<typeof drawMap>): void {
  for (const note of notes) delete attributes[note];
  for (const child of children) if (child.type === "element") dropNotes(child);
}
