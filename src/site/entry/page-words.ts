/** Run by the build: the words of the pages as they stand before any program runs. */

import { language } from "virtual:language";
import { m } from "#languages/compiled/messages.js";

const link = (address: string, words: string) => `<a href="${address}">${words}</a>`;

/** Every word that a page asks for by `{{name}}`, as HTML. */
export function pageWords() {
  return {
    language,
    title: m.title(),
    shortName: m.page_short_name(),
    description: m.page_description(),
    mapList: m.page_map_list(),
    noScripts: m.page_no_scripts(),
    notStarted: m.page_not_started(),
    reload: m.trouble_reload(),
    downloads: m.page_downloads({
      guide: link("./data/README.md", m.page_downloads_guide()),
      atlas: link("./data/atlas.json", m.page_downloads_atlas()),
      routes: link("./data/routes.geojson", m.page_downloads_routes()),
    }),
    embedded: m.page_embedded(),
    embeddedNoScripts: m.page_embedded_no_scripts({
      page: `<a href="./index.html" target="_blank" rel="noopener">${m.page_embedded_page()}</a>`,
    }),
    missing: m.page_missing(),
    missingMended: m.page_missing_mended(),
    missingMeant: m.page_missing_meant(),
    missingText: m.page_missing_text({
      home: link("./", m.page_missing_home()),
      up: link("../", m.page_missing_up()),
    }),
  } as const;
}
