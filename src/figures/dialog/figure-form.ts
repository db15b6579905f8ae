/** What the reader has set in the dialog "Make a picture", and the figure that follows from it. */
import type { Geography } from "#atlas/geography/geography.ts";
import { hasRanges } from "#figures/composing/charts/range-figure.ts";
import { hasStances } from "#figures/composing/charts/stance-figure.ts";
import {
  type FigureFrame,
  type FigureOptions,
  type FigurePart,
  type FigureView,
  figureParts,
} from "#figures/composing/figure-options.ts";
import { type FigureKind, figureKinds } from "#figures/composing/make-parts.ts";
import { figurePresets, frameOf, freeFrame, longestSide } from "#figures/composing/presets.ts";
import { secondTitleOf } from "#figures/composing/second-captions.ts";
import { plainText } from "#figures/composing/text/plain-text.ts";
import type { SecondWords } from "#languages/second-words.ts";
import type { Mark } from "#own/marks/mark.ts";
import type { RecordId } from "#subject/places.ts";
import { type Theme, themes } from "#symbology/themes.ts";
import { answeredLayers } from "#view/own/own-selectors.ts";
import { showsMarks } from "#view/scene.ts";
import { countryIn, routeIn } from "#view/selectors/chosen.ts";
import { isComparing } from "#view/selectors/overlay.ts";
import type { ViewState } from "#view/state.ts";
import { extentOfView } from "./extent-of-picture.ts";
import { type HandForm, optionsByHand, untouched } from "./hand/hand-form.ts";
import { type House, inHouse, readHouse } from "./house/house.ts";
import { extentOfPanels, firstPanels, type PanelsForm, panelsOf } from "./panels-form.ts";
import { type WordsOfStep, wordsOfStep } from "./words-of-step.ts";

type PresetId = (typeof figurePresets)[number]["id"];
export type ThemeName = keyof typeof themes;

/** The smallest side of a free size, in pixels: smaller pictures cannot carry what they must say. */
const shortestSide = 160;

export interface FreeSize {
  readonly width: number;
  readonly height: number;
  readonly unit: "px" | "mm";
}

export interface FigureForm {
  readonly kind: FigureKind;
  /** Which maps, where there are several. */
  readonly panels: PanelsForm;
  readonly preset: PresetId | "free";
  readonly free: FreeSize;
  /** `null`: that of the page; in a newspaper's columns one ink. */
  readonly theme: ThemeName | null;
  /** `null`: those that the view has of itself. */
  readonly title: string | null;
  readonly note: string | null;
  /** The title of the step of a story that is looked at: what its maps are called at first. */
  readonly told: WordsOfStep | null;
  /** Title and names in the other language too. */
  readonly isInBoth: boolean;
  /** `null`: the view's own, beneath a title that is the view's own. */
  readonly secondTitle: string | null;
  /** What the reader has set; the rest is as the size and the view want it. */
  readonly show: Readonly<Partial<Record<FigurePart, boolean>>>;
  readonly hand: HandForm;
  readonly house: House;
}

/** Where a picture is asked for. */
interface Asker {
  /** A story is told: its pictures go onto slides. */
  readonly isStory: boolean;
  /** A telephone, on which pictures are sent on. */
  readonly isPhone: boolean;
  readonly state: ViewState;
}

/** A telephone's pictures are square; others lie across, as slides and screens do. */
export function firstForm({ isStory, isPhone, state }: Asker): FigureForm {
  return {
    kind: isComparing(state) ? "panels" : "map",
    panels: firstPanels(state),
    preset: isPhone && !isStory ? "square" : "slide",
    free: { width: 1600, height: 1200, unit: "px" },
    theme: null,
    title: null,
    note: null,
    told: wordsOfStep(state),
    isInBoth: false,
    secondTitle: null,
    show: {},
    hand: untouched,
    house: readHouse(),
  };
}

/** Each part as the reader wants it, or else as the size and the view do. */
export function partsOf(
  form: FigureForm,
  state: Pick<ViewState, "chosen" | "incidents" | "hasMarks">,
) {
  const isPage = frameFor(form).medium === "page";
  const isSeveral = form.kind === "panels";
  const own: Record<FigurePart, boolean> = {
    legend: true,
    tints: true,
    // A route's figure is of its way; what happened there stands in its record.
    incidents: !isSeveral && state.chosen.on !== "route" && showsMarks(state, 0),
    stations: true,
    labels: true,
    otherRoutes: false,
    scaleBar: isPage || isSeveral,
    inset: isPage,
    qr: isPage,
  };
  return { ...own, ...form.show };
}

export function themeFor({ preset, free, theme }: FigureForm, ofPage: Theme): Theme {
  if (theme !== null) return themes[theme];
  return frameFor({ preset, free }).medium === "column" ? themes.greyscale : ofPage;
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

export function frameFor({ preset, free }: Pick<FigureForm, "preset" | "free">): FigureFrame {
  const chosen = figurePresets.find(({ id }) => id === preset);
  return chosen ? frameOf(chosen) : freeFrame(free.width, free.height, free.unit);
}

export interface Surroundings {
  readonly geography: Geography;
  readonly state: ViewState;
  /** Those on the map that may leave the page. */
  readonly marks: readonly Mark[];
  /** The page's. */
  readonly theme: Theme;
  /** Those of the other language, where they are asked for and there. */
  readonly second: SecondWords | null;
  /** The window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly address: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The title that is not the view's own: the reader's, or that of a story's step. */
export function titleIn({ kind, title, told }: FigureForm): string | null {
  return title ?? (kind === "map" || kind === "panels" ? (told?.title ?? null) : null);
}

/** The same of the words below it. */
export function noteIn({ kind, note, told }: FigureForm): string | null {
  return note ?? (kind === "map" || kind === "panels" ? (told?.note ?? null) : null);
}

/** The title in the other language: a title that is not the view's own has none but the reader's own. */
function secondTitleFor(
  form: FigureForm,
  shown: Pick<FigureOptions, "view" | "panels">,
  words: SecondWords,
) {
  const own = titleIn(form) === null ? secondTitleOf(form.kind, shown, words) : "";
  return plainText(form.secondTitle ?? own);
}

/** The options of the figure, but for its title where the form leaves that to the view. */
export function optionsOf(
  form: FigureForm,
  { geography, state, marks, theme, second, width, height, address, date }: Surroundings,
): FigureOptions {
  const { year, hiddenRoutes, series } = state;
  const country = countryIn(state);
  const { place } = state.incidents;
  const isSeveral = form.kind === "panels";
  const panels = isSeveral ? panelsOf(form.panels, state) : [];
  const ofPanels = isSeveral ? extentOfPanels(form.panels, panels, geography, hiddenRoutes) : null;
  const frame = frameFor(form);
  const view: FigureView = {
    extent:
      ofPanels ??
      form.hand.extent ??
      extentOfView(state, { geography, marks, width, height }, frame),
    year,
    country: ofPanels ? null : country,
    route: ofPanels ? null : routeIn(state),
    hiddenRoutes,
    // Of a country's figure, those that its record tells of.
    incidents: { ...state.incidents, place: place ?? (ofPanels ? null : country) },
    series,
  };
  return {
    view,
    ...(form.hand !== untouched && optionsByHand(form.hand)),
    ...(isSeveral && { panels }),
    ...(second && {
      second: { words: second, title: secondTitleFor(form, { view, panels }, second) },
    }),
    frame,
    theme: inHouse(themeFor(form, theme), form.house),
    titleFace: form.house.titleFace,
    title: titleIn(form) ?? "",
    note: noteIn(form) ?? "",
    ...(form.told && titleIn(form) === form.told.title && { claims: form.told.claims }),
    // What a story tells is as long as it is: a picture has what it has room for.
    noteGives: form.note === null,
    show: partsOf(form, state),
    own: answeredLayers(state.own),
    marks,
    address,
    date,
  };
}

/** What can be chosen: other routes only where one route or country is shown. */
export const shownParts = (hasOthers: boolean): readonly FigurePart[] =>
  figureParts.filter((part) => hasOthers || part !== "otherRoutes");

/** What figures can be made of a country, or of all of them. */
export const kindsFor = (country: RecordId | null): readonly FigureKind[] =>
  figureKinds.filter((kind) => {
    if (kind === "ranges") return hasRanges(country);
    return kind !== "stances" || hasStances(country);
  });
