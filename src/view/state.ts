import type { LegId } from "#atlas/ways/legs.ts";
import type { IncidentKind } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";
import type { TopicId } from "#subject/topic-ids.ts";
import type { OwnState } from "./own/own-state.ts";
import type { ToldStory } from "./story/told-story.ts";

/** Where the map looks: degrees, and MapLibre's zoom (512-pixel tiles). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

export type ThemeChoice = "system" | "light" | "dark" | "print";

/** How much of the map lies under panels, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A thing on the map that can be pointed at. */
export type EntityRef =
  | { readonly kind: "country"; readonly id: RecordId }
  | { readonly kind: "route"; readonly id: RouteId };

/** Something in the address that could not be used; the reader is told in one sentence. */
export interface Notice {
  readonly kind:
    | "unknown-country"
    | "unknown-route"
    | "unknown-story"
    | "broken-story"
    | "cut-address"
    | "bad-value";
  readonly key: string;
  readonly value: string;
}

/** Reading pages that lie over the map. */
export const pages = [
  "disagreements",
  "sources",
  "incidents",
  "glossary",
  "works",
  "years",
  "data",
  "stories",
  "handout",
  "accessibility",
  "about",
] as const;
export type PageId = (typeof pages)[number];

/** Which incidents are shown, in the list and on the map. */
export interface IncidentFilter {
  readonly place: RecordId | null;
  /** No kinds: every kind. */
  readonly kinds: readonly IncidentKind[];
  readonly from: number | null;
  readonly to: number | null;
}

/** What stands beside the thing that is chosen, to be compared with it. */
export type Versus =
  | { readonly kind: "country"; readonly id: RecordId }
  | { readonly kind: "route"; readonly id: RouteId }
  | { readonly kind: "year"; readonly year: number };

/** The one empty value: nothing chosen, nothing over the map, nothing told. */
export const nothing = { on: "nothing" } as const;
type Nothing = typeof nothing;

export interface ChosenRoute {
  readonly on: "route";
  readonly id: RouteId;
  /** The leg that the reader stands at, from 0. */
  readonly leg: number | null;
}

/** What is chosen: its record is open, the map shows it and is fitted to it. */
export type Chosen =
  | Nothing
  | {
      readonly on: "country";
      readonly id: RecordId;
      /** The route that stays chosen beneath the country: the others recede. */
      readonly within: ChosenRoute | null;
    }
  | ChosenRoute
  | { readonly on: "topic"; readonly id: TopicId };

interface Comparison {
  readonly on: "comparison";
  readonly with: Versus;
}

/** What comes back when a page is closed. */
export type Uncovered = Nothing | Comparison;

/** What is read over the map. */
export type Overlay =
  | Uncovered
  | {
      readonly on: "page";
      readonly id: PageId;
      /** What the page stands at: the id of a source, a term or a work. */
      readonly entry: string | null;
      readonly over: Uncovered;
    };

/** The id of a story that came in the address itself. */
export const packedStory = "told";

export interface StoryTold {
  readonly on: "story";
  /** The id of an atlas' story, or of one kept on this device. */
  readonly id: string;
  /** The story itself, where it came in the address. */
  readonly packed: string | null;
  /** The step, from 0; `null` before the first has been shown. */
  readonly step: number | null;
  /** It is shown to a class: no chrome, large type and strokes. */
  readonly isPresented: boolean;
  /** The reader's own story that is made meanwhile. */
  readonly making: string | null;
}

export type Telling =
  | Nothing
  | StoryTold
  /** The reader's own story that is being made: its id on this device. */
  | { readonly on: "making"; readonly id: string };

/** The parts of a country's record. */
export const countryTabs = ["summary", "numbers", "incidents", "policy", "sources"] as const;
export type CountryTab = (typeof countryTabs)[number];

/** The part of a country's record that is read; of any other country it is the summary. */
export interface TabRead {
  readonly of: RecordId;
  readonly tab: CountryTab;
  /** The incident that it was opened at. */
  readonly event: string | null;
  /** It was asked for from elsewhere: what it is opened at takes the focus. */
  readonly isAsked: boolean;
}

/** What the panel can show while no record is read: the start, a list, on a phone the years. */
export type PanelTab = "start" | "routes" | "countries" | "years" | "stories";

/** What opens over the page from wherever the reader is: sharing, citing, making a picture. */
export type Tool = "share" | "cite" | "figure";

interface FetchedStory {
  /** What it was asked for by. */
  readonly key: string;
  readonly story: ToldStory | "failed" | "missing";
}

/** What the reader is looking at. */
export interface ViewState {
  readonly chosen: Chosen;
  readonly overlay: Overlay;
  readonly telling: Telling;
  /** The claim whose evidence is open: a slug, which the atlas may or may not know. */
  readonly claim: string | null;
  readonly incidents: IncidentFilter;
  readonly hiddenRoutes: readonly RouteId[];
  /** The year to show, or every year. */
  readonly year: number | null;
  /** The series of figures on the years strip. */
  readonly series: string;
  /** Where the reader moved the map to; `null` while it stands at the default view or at a selection. */
  readonly camera: Camera | null;
  /** The release of the data that the address cites; what is shown are the data of now. */
  readonly cited: string | null;
  readonly theme: ThemeChoice;
  /** The story that was fetched last. */
  readonly story: FetchedStory | null;
  /** While a story is presented: the map is looked at alone, or moved about in front of the room. */
  readonly mapHold: "held" | "free" | null;
  readonly tool: Tool | null;
  /** Buttons move the map as well, for who cannot drag. */
  readonly hasMapButtons: boolean;
  /** Incidents are marked far out as well. */
  readonly hasMarks: boolean;
  /** The map stands in another site's frame, with no record beside it. */
  readonly isFramed: boolean;
  readonly tab: PanelTab;
  readonly tabRead: TabRead | null;
  /** The tab is shown, though a record be chosen: its list is looked through. */
  readonly isBrowsing: boolean;
  /** The reader's own data: kept on the device, never in an address. */
  readonly own: OwnState;
  readonly hovered: EntityRef | null;
  /** The legs that a stage of a journey stands for, while it is pointed at. */
  readonly stretch: readonly LegId[];
  readonly notices: readonly Notice[];
  readonly insets: Insets;
  /** What lies on the map beside that, anew whenever one of it becomes larger or smaller. */
  readonly onMap: readonly Element[];
}

/** Where each part of the view is kept. It does not compile while a part is missing. */
export const keptWhere = {
  chosen: "url",
  overlay: "url",
  telling: "url",
  claim: "url",
  incidents: "url",
  hiddenRoutes: "url",
  year: "url",
  series: "url",
  camera: "url",
  cited: "url",
  theme: "device",
  story: "nowhere",
  mapHold: "nowhere",
  tool: "nowhere",
  hasMapButtons: "nowhere",
  hasMarks: "nowhere",
  isFramed: "nowhere",
  tab: "nowhere",
  tabRead: "nowhere",
  isBrowsing: "nowhere",
  own: "nowhere",
  hovered: "nowhere",
  stretch: "nowhere",
  notices: "nowhere",
  insets: "nowhere",
  onMap: "nowhere",
} as const satisfies Record<keyof ViewState, "url" | "device" | "nowhere">;

export type AddressedState = Pick<
  ViewState,
  { [K in keyof ViewState]: (typeof keptWhere)[K] extends "url" ? K : never }[keyof ViewState]
>;

export const everyIncident: IncidentFilter = { place: null, kinds: [], from: null, to: null };

export const defaultAddressed: AddressedState = {
  chosen: nothing,
  overlay: nothing,
  telling: nothing,
  claim: null,
  incidents: everyIncident,
  hiddenRoutes: [],
  year: null,
  series: subject.firstSeries,
  camera: null,
  cited: null,
};
