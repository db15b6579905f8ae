import { atlas } from "#atlas/atlas";
import type { PlaceId } from "#atlas/places";
import { m } from "#messages";

const regions = new Intl.DisplayNames("en", { type: "region" });

/** A place's name: its record's, or the language's own for states without one. */
export function placeName(place: PlaceId): string {
  if (place === "XX") return m.no_single_country();
  const record = [...atlas.records.values()].find(({ id }) => id === place);
  return record?.name.en ?? regions.of(place) ?? place;
}
