/** What the reader has set in the dialog "Make a picture", and the figure that follows from it. */
import type { Geography } from "#atlas/geography/geography.ts";
import { projectionOf } from "#drawing/projection.ts";
import {
  type FigureFrame,
  type FigureOptions,
  type FigurePart,
  figureParts,
} from "#figures/composing/figure-options.ts";
import { figurePresets, frameOf, freeFrame, longestSide } from "#figures/composing/presets.ts";
import { type Theme, themes } from "#symbology/themes.ts";
import { type Extent, homeExtent } from "#view/extents.ts";
import { extentOfSelection } from "#view/fitting.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import type { ViewState } from "#view/state.ts";

type PresetId = (typeof figurePresets)[number]["id"];
export type ThemeName = keyof typeof themes;
export type FigureKind = "map" | "legend" | "strip";

/** The smallest side of a free size, in pixels: smaller pictures cannot carry what they must say. */
const shortestSide = 160;

export interface FreeSize {
  readonly width: number;
  readonly height: number;
  readonly unit: "px" | "mm";
}

export interface FigureForm {
  readonly kind: FigureKind;
  readonly preset: PresetId | "free";
  readonly free: FreeSize;
  readonly theme: ThemeName;
  /** `null`: the title that the view has of itself. */
  readonly title: string | null;
  readonly note: string;
  readonly show: Readonly<Record<FigurePart, boolean>>;
}

export function firstForm(theme: Theme): FigureForm {
  return {
    kind: "map",
    preset: "a4-landscape",
    free: { width: 1600, height: 1200, unit: "px" },
    theme: theme.name,
    title: null,
    note: "",
    show: {
      legend: true,
      tints: true,
      incidents: true,
      stations: true,
      labels: true,
      scaleBar: true,
      inset: true,
      qr: true,
    },
  };
}

/** What is wrong with a free size, or nothing. */
export function isTooSmall({ width, height, unit }: FreeSize): boolean {
  const pixels = unit === "mm" ? 96 / 25.4 : 1;
  return !(Math.min(width, height) * pixels >= shortestSide);
}

export function isTooLarge({ width, height, unit }: FreeSize): boolean {
  const pixels = unit === "mm" ? 96 / 25.4 : 1;
  return Math.max(width, height) * pixels > longestSide;
}

export function frameFor({ preset, free }: FigureForm): FigureFrame {
  const chosen = figurePresets.find(({ id }) => id === preset);
  return chosen ? frameOf(chosen) : freeFrame(free.width, free.height, free.unit);
}

/** The part of the map that the reader sees free of panels, in a window of this size. */
function extentSeen(state: ViewState, width: number, height: number): Extent | null {
  if (!state.camera) return null;
  const { top, right, bottom, left } = state.insets;
  const { unproject } = projectionOf(state.camera, width, height);
  const [west, north] = unproject({ x: left, y: top });
  const [east, south] = unproject({ x: width - right, y: height - bottom });
  return [west, south, east < west ? east + 360 : east, north];
}

/** What a figure of the view shows whole. */
function extentOfView(
  state: ViewState,
  geography: Geography,
  width: number,
  height: number,
): Extent {
  return extentSeen(state, width, height) ?? extentOfSelection(state, geography) ?? homeExtent;
}

export interface Surroundings {
  readonly geography: Geography;
  readonly state: ViewState;
  /** The window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly address: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The options of the figure, but for its title where the form leaves that to the view. */
export function optionsOf(
  form: FigureForm,
  { geography, state, width, height, address, date }: Surroundings,
): FigureOptions {
  const { year, hiddenRoutes, incidents, series } = state;
  return {
    view: {
      extent: extentOfView(state, geography, width, height),
      year,
      country: countryIn(state),
      route: routeIn(state),
      hiddenRoutes,
      incidents,
      series,
    },
    frame: frameFor(form),
    theme: themes[form.theme],
    title: form.title ?? "",
    note: form.note,
    show: form.show,
    address,
    date,
  };
}

export const shownParts: readonly FigurePart[] = figureParts;
