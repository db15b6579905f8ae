import type { NamesByHand } from "#drawing/labels/names-by-hand.ts";
import type { SecondWords } from "#languages/second-words.ts";
import type { KeptLayer } from "#own/layer/layer.ts";
import type { Mark } from "#own/marks/mark.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { Theme } from "#symbology/themes.ts";
import type { Extent } from "#view/camera/extents.ts";
import type { IncidentFilter } from "#view/state.ts";
import type { Medium } from "./type-scale.ts";

/** What of the atlas a figure shows. */
export interface FigureView {
  /** What the map shows whole, whatever the figure's proportions. */
  readonly extent: Extent;
  readonly year: number | null;
  /** Its outline is drawn stronger. */
  readonly country: RecordId | null;
  /** Its stations show; the other routes recede. */
  readonly route: RouteId | null;
  readonly hiddenRoutes: readonly RouteId[];
  readonly incidents: IncidentFilter;
  /** The id of the series that the years chart shows. */
  readonly series: string;
}

/** A figure's paper, in CSS pixels (96 to the inch). */
export interface FigureFrame {
  readonly width: number;
  readonly height: number;
  /** Multiplies type and strokes: 1 for a printed page, more for what is seen from afar. */
  readonly scale: number;
  /** Blank on all four sides. */
  readonly margin: number;
  readonly medium: Medium;
}

/** What may be left out of a figure. What a figure may not be published without is not listed. */
export const figureParts = [
  "legend",
  "tints",
  "incidents",
  "stations",
  "labels",
  "otherRoutes",
  "scaleBar",
  "inset",
  "qr",
] as const;
export type FigurePart = (typeof figureParts)[number];

/** What was changed by hand of a line in the legend. */
interface LegendLineByHand {
  readonly isHidden: boolean;
  /** Other words than the atlas'; empty for those. */
  readonly words: string;
}

export type LegendByHand = Readonly<Partial<Record<string, LegendLineByHand>>>;

/** What one of several maps is of; all else they share. */
export type Panel = Pick<FigureView, "year" | "country" | "route">;

export interface FigureOptions {
  readonly view: FigureView;
  /** Maps that stand side by side in one figure, at one scale and beneath one legend. */
  readonly panels?: readonly Panel[];
  readonly frame: FigureFrame;
  /** Names and lines of the legend that were changed by hand. Nothing that must be on a figure is among them. */
  readonly names?: NamesByHand;
  readonly legend?: LegendByHand;
  /** The face of its title; the atlas' own if left out. */
  readonly titleFace?: "serif" | "semibold";
  /** The time stands at its head, even where a compact foot says it. */
  readonly saysTime?: boolean;
  /** Of a chart that grows in a film: the last year that is drawn, or how many of its numbers, from the lowest row. */
  readonly until?: number;
  /** The legend names its routes, and no sign on the map does. */
  readonly isNamedElsewhere?: boolean;
  /** Multiplies the lines and marks of a map that is one of several; 1 if left out. */
  readonly strokes?: number;
  readonly theme: Theme;
  /** Plain text of any length; empty for none. */
  readonly title: string;
  readonly note: string;
  /** Slugs of the claims that title and note rest on, where they are not the view's own. */
  readonly claims?: readonly string[];
  /** The note is the view's own: its last sentences are left out where there is no room for them. */
  readonly noteGives?: boolean;
  /** The other language, where a figure carries both: its words, and its title, which may be empty. */
  readonly second?: { readonly words: SecondWords; readonly title: string } | undefined;
  readonly show: Readonly<Record<FigurePart, boolean>>;
  /** Layers of the maker's own that have been answered for: they may leave the page. */
  readonly own?: readonly KeptLayer[];
  /** Marks of the story's maker, which have been answered for. */
  readonly marks?: readonly Mark[];
  /** The full address of the exact view. */
  readonly address: string;
  /** The day on which the data were seen, `YYYY-MM-DD`. */
  readonly date: string;
  /** Begins every id, so that several figures may share a page; `figure` if left out. */
  readonly idPrefix?: string;
}
