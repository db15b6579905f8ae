import type { IncidentKind } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import { subject } from "#subject/subject.ts";

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

/** What the reader is looking at. */
export interface ViewState {
  /** The country whose record is open. */
  readonly country: RecordId | null;
  /** The route that is chosen: its stations show, the others recede. Its record is open when no country's is. */
  readonly route: RouteId | null;
  /** The leg of the chosen route that the reader stands at, from 0. */
  readonly leg: number | null;
  /** The returns from China to North Korea, which are not a route: their record is open. */
  readonly returns: boolean;
  /** The claim whose evidence is open: a slug, which the atlas may or may not know. */
  readonly claim: string | null;
  /** The reading page that is open. */
  readonly page: PageId | null;
  /** What a reading page stands at: the id of a source, a term or a work. */
  readonly at: string | null;
  readonly incidents: IncidentFilter;
  readonly hiddenRoutes: readonly RouteId[];
  /** The year to show, or every year. */
  readonly year: number | null;
  /** The series of figures on the years strip: a slug, which the atlas may or may not know. */
  readonly series: string;
  /** What is compared with the chosen country, route or year. */
  readonly versus: Versus | null;
  /** Where the reader moved the map to; `null` while it stands at the default view or at a selection. */
  readonly camera: Camera | null;
  /** The story that is open: the id of an atlas' story, or of one kept on this device. */
  readonly story: string | null;
  /** A story that came in the address itself, packed. */
  readonly told: string | null;
  /** The step of the story, from 0; `null` before the first has been shown. */
  readonly step: number | null;
  /** The page is shown to a class: no chrome, large type and strokes. */
  readonly presenting: boolean;
  /** The reader's own story that is being made: its id on this device. */
  readonly making: string | null;
  readonly language: "en";
  readonly theme: ThemeChoice;
  readonly hovered: EntityRef | null;
  readonly notices: readonly Notice[];
  readonly insets: Insets;
}

/** Where each part of the view is kept. It does not compile while a part is missing. */
export const keptWhere = {
  country: "url",
  route: "url",
  leg: "url",
  returns: "url",
  claim: "url",
  page: "url",
  at: "url",
  incidents: "url",
  hiddenRoutes: "url",
  year: "url",
  series: "url",
  versus: "url",
  camera: "url",
  story: "url",
  told: "url",
  step: "url",
  presenting: "url",
  making: "url",
  language: "url",
  theme: "device",
  hovered: "nowhere",
  notices: "nowhere",
  insets: "nowhere",
} as const satisfies Record<keyof ViewState, "url" | "device" | "nowhere">;

export type AddressedState = Pick<
  ViewState,
  { [K in keyof ViewState]: (typeof keptWhere)[K] extends "url" ? K : never }[keyof ViewState]
>;

export const everyIncident: IncidentFilter = { place: null, kinds: [], from: null, to: null };

export const defaultAddressed: AddressedState = {
  country: null,
  route: null,
  leg: null,
  returns: false,
  claim: null,
  page: null,
  at: null,
  incidents: everyIncident,
  hiddenRoutes: [],
  year: null,
  series: subject.firstSeries,
  versus: null,
  camera: null,
  story: null,
  told: null,
  step: null,
  presenting: false,
  making: null,
  language: "en",
};
