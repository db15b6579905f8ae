/** What a sheet of paper says a second time, in the atlas' other language: made by the build, fetched when it is asked for. */
import type { LanguageTag } from "./languages.ts";

type Names = Readonly<Partial<Record<string, string>>>;

/** The names on a map. */
export interface SecondNames {
  readonly countries: Names;
  readonly routes: Readonly<
    Partial<Record<string, { readonly name: string; readonly label: string }>>
  >;
  readonly stations: Names;
  /** By what they are called in the language that the atlas is written in. */
  readonly cities: Names;
  readonly waters: Names;
}

/** How much is said of a thing: in full, and where there is little room. */
interface InBoth {
  readonly full: string;
  readonly short: string;
}

export interface SecondSeries {
  readonly title: string;
  readonly definition: string;
  /** By the sample that the words stand beside. */
  readonly legend: Names;
}

interface SecondStory {
  readonly title: string;
  readonly lead: string;
  /** By the id of the step. */
  readonly steps: Names;
}

/** What depends on the time that is shown: of all years together, and of each. */
interface SecondTime {
  readonly time: string;
  /** By what a map is of: a country, a route, or nothing for all of it. */
  readonly titles: Names;
  /** The same without a finding. */
  readonly mapTitles: Names;
  /** By what is explained. */
  readonly legend: { readonly full: Names; readonly short: Names };
  /** By how many routes are shown. */
  readonly routesShown: Names;
  /** What is told of a country, of a route, or of all, beside other maps. */
  readonly told: Names;
}

/** How maps that stand side by side are called, with `{name}`, `{first}` and so on where these stand. */
export type SideBySide = Readonly<Record<"change" | "same" | "years" | "two" | "many", string>>;

export interface SecondWords extends SecondNames {
  readonly language: LanguageTag;
  /** What the atlas is called. */
  readonly atlas: string;
  readonly credit: InBoth;
  /** What the data are cited as, after a caption. */
  readonly creditLine: string;
  /** Of a map and of a legend, with `{title}` where its title stands. */
  readonly caption: string;
  readonly legendCaption: string;
  readonly legendTitle: string;
  /** By the country that is outlined. */
  readonly outlined: Names;
  readonly sideBySide: SideBySide;
  /** `all`, `each`, or a year. */
  readonly times: Readonly<Partial<Record<string, SecondTime>>>;
  readonly series: Readonly<Partial<Record<string, SecondSeries>>>;
  readonly stances: Names;
  /** What the bars of all stances come to. */
  readonly stancesTitle: string;
  /** By country, the one number of it. */
  readonly numbers: Names;
  readonly stories: Readonly<Partial<Record<string, SecondStory>>>;
  /** What a frame in another site is called that tells a story. */
  readonly storyFrame: string;
  /** The words of the glossary, by their claims. */
  readonly terms: Names;
}

/** What time is shown: a year, all years together, or in each of several maps another. */
export type Time = number | null | "each";

/** A year's key, or that of all years together. */
export const timeKey = (time: Time) => (time === null ? "all" : String(time));
