/** The pictures for links but for their maps, to be read in one language. */

import { publishAll } from "#geo/publish.ts";
import { frontOf } from "#site/cards/draw-card.ts";
import { geographyOf, pagesOf } from "#site/pages/write-pages.ts";

export const cardFronts = () => [...pagesOf(geographyOf(publishAll()))].map(frontOf);
