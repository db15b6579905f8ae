/** Made by the build (src/site/languages.ts): the subject in one language, without its sentences. */
declare module "virtual:outline" {
  type Outline = import("./outline-data.ts").OutlineData;

  export const records: Outline["records"];
  export const routes: Outline["routes"];
  export const events: Outline["events"];
  export const topics: Outline["topics"];
  export const dates: Outline["dates"];
  export const entries: Outline["entries"];
  export const storyTitles: Outline["storyTitles"];
  export const waterNames: Outline["waterNames"];
  export const dataDate: Outline["dataDate"];
  export const release: Outline["release"];
}

/** Made by the build of all that the atlas says: what the first screen shows of what is worked out. */
declare module "virtual:digest" {
  type Digest = import("./digest-data.ts").DigestData;

  export const series: Digest["series"];
  export const finding: Digest["finding"];
}
