import type { PartialDate } from "#core/partial-date.ts";
import type { Ids } from "./ids.ts";
import type { SourceText } from "./told.ts";

export const claimKinds = [
  "policy",
  "estimate",
  "incident",
  "statistic",
  "demographic",
  "support",
  "route",
  "term",
  "work",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/**
 * What an editor or we noted about the evidence; always shown with the claim. That it is second-hand
 * (`secondary`) is never typed: it follows from the source naming someone else as the origin.
 */
export const flags = [
  "citation-needed",
  "failed-verification",
  "clarification-needed",
  "garbled",
  "secondary",
  "stored-copy",
] as const;
export type Flag = (typeof flags)[number];

/** Flows of people: they belong to the period in the claim's `when`, all but what is counted up to a moment. */
export const flows = [
  "arrivals",
  "arrivals-cumulative",
  "asylum-applications",
  "asylum-grants",
  "asylum-refusals",
  "asylum-closed",
  "refugee-admissions",
  "refugee-admissions-cumulative",
  "resettled",
  "resettled-cumulative",
  "reached-safety",
  "naturalisations",
  "border-entries",
  "transits",
  "removals",
  "forced-returns",
  "voluntary-returns",
  "crossings",
  "airlifted",
] as const;

/** How many there are at a moment. */
export const stocks = [
  "population-estimate",
  "population-registered",
  "refugees",
  "asylum-seekers",
  "children",
  "detained",
  "whereabouts-unknown",
  "workers",
] as const;

/** How many one event touches. */
const ofOneEvent = ["people-involved", "deaths", "people-released", "people-arrested"] as const;

/** What a figure counts. Different measures are never added, averaged or put on one axis. */
export const measures = [
  ...flows,
  ...stocks,
  ...ofOneEvent,
  // shares
  "share-women",
  "share",
  "change",
  "rate",
  // money, time, and the rest
  "benefit",
  "reward",
  "income",
  "price",
  "budget-change",
  "compensation",
  "duration",
  "age-limit",
  "distance",
  "sample",
  "respondents",
  "documented-cases",
  "count",
] as const;
export type Measure = (typeof measures)[number];

export const units = [
  "people",
  "percent",
  "percentage-points",
  "KRW",
  "USD",
  "USD-per-month",
  "KRW-per-month",
  "USD-per-hour",
  "CNY",
  "JPY",
  "hours",
  "days",
  "weeks",
  "months",
  "years",
  "years-of-age",
  "km",
  "miles",
  "cases",
  "applications",
  "times",
  "items",
] as const;
export type Unit = (typeof units)[number];

/** Parts of a whole that have a word of their own in every language. */
export const groups = ["men", "women"] as const;
export type Group = (typeof groups)[number];

interface FigureBase {
  readonly measure: Measure;
  readonly unit: Unit;
  /** Which part of the whole: one that tables divide by, or in words: "aged 20–39". Absent: all. */
  readonly group?: Group | SourceText;
  /** The year, month or day of this figure, where a claim holds a series. Absent: the claim's `when`. */
  readonly when?: PartialDate;
  /** "about", "more than", "nearly": the source does not give an exact count. */
  readonly approximate?: boolean;
  /** Whose definition the figure follows, where the source says so. */
  readonly definedBy?: SourceText;
}
export type Figure = FigureBase &
  ({ readonly value: number } | { readonly low: number; readonly high: number });

export interface Evidence<I extends Ids = Ids> {
  readonly source: I["source"];
  /** Where in the source: for a document one of its `sections`, optionally followed by ": " and a detail. */
  readonly locator: SourceText;
  /** Whom the source itself names as the origin of the statement: it is then second-hand. */
  readonly attributedTo?: SourceText;
  /** The source passes on an authority's own count, ruling or statement, word for word or number for number. */
  readonly relays?: "official";
  /** For sources read as stored excerpts: how sure our reading of the excerpt is. */
  readonly reading?: "high" | "medium" | "low";
  readonly flags?: readonly Exclude<Flag, "secondary">[];
}

export const incidentKinds = [
  "arrest",
  "return",
  "release",
  "crossing",
  "entry",
  "airlift",
  "attack-on-helpers",
  "policy-change",
  "voluntary-return",
  "death",
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export const themes = [
  "law",
  "support",
  "resettlement",
  "work",
  "discrimination",
  "health",
  "demographics",
  "origins",
  "children",
  "trafficking",
  "diplomacy",
  "return",
  "punishment",
  "routes",
  "terms",
  "works",
  "advocacy",
] as const;
export type Theme = (typeof themes)[number];

/** A claim as its file writes it; the place is added by `claimsOf`, the rest when it is published. */
export interface ClaimDraft<Id extends string = string, I extends Ids = Ids> {
  /** A slug, for ever: links to it must always open. */
  readonly id: Id;
  readonly kind: ClaimKind;
  readonly alsoPlaces?: readonly I["place"][];
  /** When it happened or held. Left out only where no source gives a date. */
  readonly when?: PartialDate;
  /** When the source said it; left out, it is the first source's date. */
  readonly asOf?: PartialDate;
  /** One or two plain sentences of our own. */
  readonly statement: SourceText;
  readonly figures?: readonly Figure[];
  readonly evidence: readonly [Evidence<I>, ...Evidence<I>[]];
  /** What a reader must know to use the claim rightly: scope, doubt, what was not found. */
  readonly caveat?: SourceText;
  readonly theme?: Theme;
  /**
   * Shown behind a content note, and off by default when presenting: accounts of violence, and of
   * suicide, starvation and the like.
   */
  readonly contentNote?: "violence" | "distress";
  /** Only for terms: the word in its scripts. */
  readonly term?: {
    readonly word: SourceText;
    readonly hangul?: string;
    readonly hanja?: string;
    readonly revisedRomanisation?: string;
    readonly mcCuneReischauer?: string;
  };
  /** Only for books and films. */
  readonly work?: {
    readonly type:
      | "book"
      | "memoir"
      | "biography"
      | "reportage"
      | "novel"
      | "short stories"
      | "graphic novel"
      | "children's book"
      | "testimony"
      | "documentary film"
      | "feature film";
    readonly title: string;
    readonly by?: string;
    readonly year?: number;
  };
}

export interface Claim<Id extends string = string, I extends Ids = Ids> extends ClaimDraft<Id, I> {
  readonly place: I["place"];
}

/**
 * How a state treats North Koreans who reach it.
 * - `returns`: sends people back to North Korea
 * - `arrests-varies`: arrests people; the outcome varies
 * - `lets-pass`: tolerates transit
 * - `sends-to-south`: hands people to South Korea
 * - `resettles`: takes people in to stay
 * - `none-known`: no published policy
 */
export const stances = [
  "returns",
  "arrests-varies",
  "lets-pass",
  "sends-to-south",
  "resettles",
  "none-known",
] as const;
export type Stance = (typeof stances)[number];

export interface StancePeriod<Id extends string = string> {
  readonly period: PartialDate;
  readonly stance: Stance;
  readonly claims: readonly [Id, ...Id[]];
}

export type Role = "origin" | "transit" | "destination";

export interface CountryRecord<Id extends string = string, I extends Ids = Ids> {
  readonly id: I["record"];
  readonly name: SourceText;
  readonly roles: readonly [Role, ...Role[]];
  /** What a figure is called after, in at most seventy characters: only where the takeaway begins longer. */
  readonly headline?: SourceText;
  /** One sentence that a tired reader can take away, and the claims that it is made of. */
  readonly takeaway: { readonly text: SourceText; readonly claims: readonly [Id, ...Id[]] };
  readonly stances: readonly [StancePeriod<Id>, ...StancePeriod<Id>[]];
  /** The policy summary: what holds last first, then how it came to be, read one after the other. */
  readonly summary: readonly [Id, ...Id[]];
  /** When an editor last looked for something newer. */
  readonly checked: PartialDate;
  /** Where no source gives a figure for how many live or pass there: what was looked for. */
  readonly noPublishedFigure?: SourceText;
}

export interface CountryFile<Id extends string = string, I extends Ids = Ids> {
  readonly record: CountryRecord<Id, I>;
  readonly claims: readonly Claim<Id, I>[];
}
