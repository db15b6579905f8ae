/** What the build calls the files of the site's parts, without what changes with their content. */
const files = {
  /** What starts the page. */
  page: /\/index-[^/]*\.js/,
  outline: /\/outline-[^/]*\.js/,
  sentences: /\/atlas-[^/]*\.js/,
  records: /\/RecordPanel-[^/]*\.js/,
  figures: /\/FigureDialog-[^/]*\.js/,
  search: /\/search-index-[^/]*\.js/,
  mapEngine: /\/start-[^/]*\.js/,
  mapWorker: /worker/,
  basemap: /\/basemap-[^/]*\.json/,
  corridors: /\/routes-[^/]*\.json/,
  geography: /\/(basemap|routes|stations)-[^/]*\.json/,
  looks: /\/(start|DrawnExplorer|StoriesPage)-[^/]*\.css/,
  storyCode: /^StoryCode-/,
} as const;

export type SiteFile = keyof typeof files;

export const filesOf = (name: SiteFile): RegExp => files[name];

/** The map engine, as Chromium's own patterns say it. */
export const mapEnginePattern = "*/start-*.js";
