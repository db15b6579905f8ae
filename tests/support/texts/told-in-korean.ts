/** What tests read in Korean, together: to load it takes longer than what any of them asks of it. */

import { unpackWoff } from "#figures/files/letters/unpack-woff.ts";
import { prepareSearch, searchAtlas } from "#reading/search/search-index.ts";
import { figures } from "../pictures/figures-told.ts";
import { cardFronts } from "./card-fronts-told.ts";
import { citiesCloseUp, namesOnMap } from "./map-names-told.ts";

export const told = {
  figures,
  map: { citiesCloseUp, namesOnMap },
  search: { prepareSearch, searchAtlas },
  cards: { cardFronts, unpackWoff },
};
