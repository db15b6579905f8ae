import type { Element } from "xast";
import type { SecondNames } from "#languages/second-words.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { Theme } from "#symbology/themes.ts";
import { fewNames } from "#view/names.ts";
import type { OwnToDraw } from "#view/own/own-state.ts";
import type { Camera, EntityRef, IncidentFilter, Insets } from "#view/state.ts";
import { finestDetail } from "./frame.ts";
import type { NamesByHand } from "./labels/names-by-hand.ts";
import type { NamesInPicture } from "./labels/names-in-picture.ts";
import { type Projection, projectionOf, type XY } from "./projection.ts";

/** What can be left out of a drawing. */
const mapParts = ["tints", "corridors", "incidents", "stations", "labels"] as const;
type MapPart = (typeof mapParts)[number];

interface Covered {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What lies above a map is drawn on. */
export interface Above {
  readonly width: number;
  readonly height: number;
  /** Multiplies strokes and letters. */
  readonly scale: number;
  /** How much of it lies under other things. */
  readonly insets: Insets;
  project(position: readonly number[]): XY;
}

/** Comes with what draws it, so that a map without it need not. */
interface DrawnOver {
  /** Where no name of the map is set. */
  readonly boxes: (above: Above) => readonly Covered[];
  readonly draw: (above: Above, theme: Theme) => Element[];
}

/** What to draw of the atlas, and how large. */
export interface MapDrawing {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly theme: Theme;
  readonly year: number | null;
  /** Its outline is drawn stronger. */
  readonly country: RecordId | null;
  /** Its stations show; the other routes recede. */
  readonly route: RouteId | null;
  readonly hiddenRoutes: readonly RouteId[];
  readonly incidents: IncidentFilter;
  /** A page names the routes that are read about; what is printed names all, or its one in its title. `numbers` in the place of names, or for the `rest` that has no room. */
  readonly namesRoutes?: "all" | "read" | "none" | "numbers" | "rest";
  /** Where the chosen route's stages are listed beside the map, it has their numbers. */
  readonly numbersStages?: boolean;
  /** Multiplies strokes and type; 1 if left out. */
  readonly scale?: number;
  /** Multiplies type and numbered marks, where they are not of the strokes' scale. */
  readonly letters?: number;
  /** Names keep off lines as well as off marks: for pictures that nobody can move. */
  readonly inPicture?: NamesInPicture;
  /** Countries that a picture is of: they are named even where that needs a line to their land. */
  readonly mustName?: readonly RecordId[];
  /** Below so many pixels letters of a picture are too small to be read. */
  readonly leastLetters?: number;
  /** Names in the other language, to be set beneath the reader's own. */
  readonly second?: SecondNames;
  /** How far, in pixels, lines may differ from the published ones; 0.3 if left out. */
  readonly detail?: number;
  /** Everything if left out. */
  readonly show?: readonly MapPart[];
  /** `strokes` for what a browser prints; repeating `tiles` if left out. */
  readonly hatches?: "tiles" | "strokes";
  /** Leaves out marks that the frame would cut through. */
  readonly wholeMarksOnly?: boolean;
  /** How much of the drawing lies under other things: no label is set there. */
  readonly insets?: Insets;
  /** What lies on it here and there, in CSS pixels: no label is set there either. */
  readonly covered?: readonly Covered[];
  /** Begins every id, so that several drawings may share a page; `map` if left out. */
  readonly idPrefix?: string;
  /** Names that were left out or put elsewhere by hand. */
  readonly byHand?: NamesByHand;
  /** Features of the reader's own, and the id of the one that stands out. */
  readonly own?: readonly OwnToDraw[];
  readonly openOwn?: string | null;
  /** What lies above all else: a reader's marks. */
  readonly over?: DrawnOver | undefined;
  /** Where a country or a route leads to; without it nothing is a link. */
  readonly linkTo?: (entity: EntityRef) => string | undefined;
}

/** A drawing with what follows from its options. */
export interface Drawing extends MapDrawing {
  readonly projection: Projection;
  /** The zoom at which the map would look the same, unscaled. */
  readonly zoom: number;
  readonly scale: number;
  readonly letters: number;
  readonly detail: number;
  readonly insets: Insets;
  shows(part: MapPart): boolean;
  /** An id of this drawing. */
  id(name: string): string;
}

export function prepareDrawing(options: MapDrawing): Drawing {
  const { width, height, camera, scale = 1, show = mapParts, idPrefix = "map" } = options;
  const { letters = scale, over, covered = [] } = options;
  const projection = projectionOf(camera, width, height);
  const insets = options.insets ?? { top: 0, right: 0, bottom: 0, left: 0 };
  const { project } = projection;
  const above = over?.boxes({ width, height, scale: letters, insets, project }) ?? [];
  return {
    ...options,
    scale,
    letters,
    covered: [...covered, ...above],
    detail: options.detail ?? finestDetail,
    insets,
    projection,
    zoom: camera.zoom - Math.log2(scale),
    shows: (part) => show.includes(part),
    id: (name) => `${idPrefix}-${name}`,
  };
}

/** Whether what is left to see of it has room for few names. */
export const isNarrow = ({ width, insets, letters }: Drawing): boolean =>
  (width - insets.left - insets.right) / letters < fewNames.width;
