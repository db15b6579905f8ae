/** What tests read in Korean, together: to load it takes longer than what any of them asks of it. */

import { prepareSearch, searchAtlas } from "#reading/search/search-index.ts";
import { drawCards, unpackFont, writeFiles } from "#site/drawings.ts";
import { figures } from "../pictures/figures-told.ts";
import { citiesCloseUp, namesOnMap } from "./map-names-told.ts";

export const told = {
  figures,
  map: { citiesCloseUp, namesOnMap },
  search: { prepareSearch, searchAtlas },
  site: { drawCards, unpackFont, writeFiles },
};
