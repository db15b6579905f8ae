import { outline } from "#atlas/outline/outline.ts";
import { m } from "#languages/compiled/messages.js";
import { placesInKorean } from "#languages/words/korean/ko-places.ts";
import type { PlaceId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { language, locale } from "./locale.ts";

const regions = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });

/** What the language calls a country, by its ISO code; nothing where it has no name for it. */
export function countryName(code: string): string | undefined {
  const own = language === "ko" ? placesInKorean[code] : undefined;
  return own ?? (/^[A-Z]{2}$/.test(code) ? regions.of(code) : undefined);
}

/** A place's name: its record's, or the language's own for states without one. */
export function placeName(place: PlaceId): string {
  if (place === subject.nowhere) return m.no_single_country();
  const record = [...outline.records.values()].find(({ id }) => id === place);
  return record?.name ?? countryName(place) ?? place;
}
