import { atlas } from "#atlas/atlas.ts";
import { m } from "#languages/compiled/messages.js";
import type { PlaceId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";
import { locale } from "./locale.ts";

const regions = new Intl.DisplayNames(locale, { type: "region" });

/** A place's name: its record's, or the language's own for states without one. */
export function placeName(place: PlaceId): string {
  if (place === subject.nowhere) return m.no_single_country();
  const record = [...atlas.records.values()].find(({ id }) => id === place);
  return record?.name ?? regions.of(place) ?? place;
}
