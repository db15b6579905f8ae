import type { Geography } from "#atlas/geography/geography.ts";
import type { OnCard } from "#site/pages/page.ts";
import type { RecordId } from "#subject/places.ts";
import { extentOfCountryWithWays } from "#view/camera/extents.ts";

/** The picture of every page that a country has: its map, which they share. */
export const countryCard = (geography: Geography, country: RecordId): OnCard => ({
  extent: extentOfCountryWithWays(geography, country, false),
  country,
});
