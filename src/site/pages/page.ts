import type { Position } from "geojson";
import type { AtlasClaim } from "#atlas/atlas.ts";
import type { Geography } from "#atlas/geography/geography.ts";
import type { TimeSeries } from "#atlas/numbers/series.ts";
import type { PartialDate } from "#core/partial-date.ts";
import type { RecordId } from "#subject/places.ts";
import type { RouteId } from "#subject/route-ids.ts";
import type { Extent } from "#view/camera/extents.ts";
import type { Markup, Part } from "./markup.ts";

/** Where the map of a card looks, and what is chosen there. */
export interface OnCard {
  readonly extent?: Extent;
  readonly country?: RecordId;
  readonly route?: RouteId;
  /** What has a ring around it. */
  readonly ring?: Position;
  /** Its numbers through the years, in place of a map. */
  readonly series?: TimeSeries;
  /** What it is called there, where its title is in letters of another language. */
  readonly title?: string;
  /** What it comes to, where its description says its title again. */
  readonly finding?: string;
}

/** A page before it is written: what is on it, apart from what all pages have. */
export interface Page {
  /** Its folder from the top of the language, with a slash at its end. */
  readonly path: string;
  readonly title: string;
  /** The language of that, where it is another: a source's own. */
  readonly titleLanguage?: string;
  /** What it is, as schema.org calls it. */
  readonly type: "Article" | "CollectionPage" | "CreativeWork" | "Dataset" | "Map";
  /** What happened, where it tells of that alone. */
  readonly event?: { readonly name: string; readonly when?: PartialDate; readonly place: string };
  /** Whether it stands in lists of all that there is; single events and sources are too many. */
  readonly isListed: boolean;
  /** What kind of thing it is, above its name. */
  readonly kicker: string;
  /** What it comes to, in a sentence or two, for whoever finds a link to it. */
  readonly description: string;
  /** What is read first. */
  readonly lead: readonly Markup[];
  /** Drawn where it is asked for: it takes longer than all else of a page. */
  readonly picture: (() => Markup) | null;
  /** What stands in the picture of a link to it; its title and description alone if left out. */
  readonly card?: OnCard;
  readonly parts: readonly Part[];
  /** The same in the explorer: the address behind its `#`. */
  readonly view: string;
  /** What it rests on. */
  readonly claims: readonly AtlasClaim[];
}

/** What lists of all pages say of each. */
export type ListedPage = Pick<Page, "path" | "title" | "description" | "isListed">;

/** What pages are made of beside the atlas. */
export interface Making {
  readonly geography: Geography;
}
