/** Made by the build (src/site/languages.ts): what the subject says, told in one language. */
declare module "virtual:atlas" {
  type Facts = import("#model/told.ts").Told<import("#subject/facts.ts").Facts>;

  export const claims: Facts["claims"];
  export const records: Facts["records"];
  export const events: Facts["events"];
  export const routes: Facts["routes"];
  export const relations: Facts["relations"];
  export const topics: Facts["topics"];
  export const sources: Facts["sources"];
  export const finding: Facts["finding"];
  export const storyTitles: Facts["storyTitles"];
  export const chronicle: Facts["chronicle"];
  export const changes: Facts["changes"];
  export const waterNames: Facts["waterNames"];
  export const series: Facts["series"];
  export const divisions: Facts["divisions"];
  export const countTables: Facts["countTables"];
  export const placeColumn: Facts["placeColumn"];
  /** What the data are called as they stand: a day, and a short name of all that they say. */
  export const release: string;
}

/** The stories of the atlas, told in the same language; fetched with the first that is asked for. */
declare module "virtual:stories" {
  export const stories: import("#model/told.ts").Told<
    readonly import("#subject/stories/story.ts").Story[]
  >;
}

/** What the generalised stations and the cities close up are called, told in the same language; for the build of the geography. */
declare module "virtual:anchors" {
  export const names: Readonly<Record<import("#subject/places.ts").AnchorId, string>>;
  /** By what they are called in the language that the atlas is written in. */
  export const cities: Readonly<Record<string, string>>;
}
