/** Books, talks and films that tell of a place, or of the places on a route. */

import { type AtlasClaim, type AtlasRoute, atlas } from "#atlas/atlas.ts";
import { countriesOf, placesOf } from "#atlas/outline/places.ts";
import type { ClaimDraft } from "#model/model.ts";
import type { RecordId } from "#subject/places.ts";
import { subject } from "#subject/subject.ts";

type WorkType = NonNullable<ClaimDraft["work"]>["type"];

/** Who tells of their own life first, then who was told, then what was made up. */
const order: readonly WorkType[] = [
  "memoir",
  "testimony",
  "biography",
  "reportage",
  "documentary film",
  "book",
  "children's book",
  "novel",
  "short stories",
  "graphic novel",
  "feature film",
];

const rankOf = ({ work }: AtlasClaim) => order.indexOf(work?.type ?? "book");

const works: readonly AtlasClaim[] = atlas.claims
  .filter(({ kind }) => kind === "work")
  .sort((a, b) => rankOf(a) - rankOf(b) || (a.work?.year ?? 0) - (b.work?.year ?? 0));

const tellsOf = ({ place, alsoPlaces = [] }: AtlasClaim, places: readonly string[]) =>
  [place, ...alsoPlaces].some((each) => places.includes(each));

/** The works that tell of a record's places, own accounts first. */
export const worksAbout = (record: RecordId): readonly AtlasClaim[] =>
  works.filter((work) => tellsOf(work, [record, ...placesOf(record)]));

/**
 * The works that tell of a country on a route in which people have got out and have not yet arrived:
 * only these tell one route from another.
 */
export function worksOnWay(route: AtlasRoute): readonly AtlasClaim[] {
  const { within, destination } = subject;
  const passed = countriesOf(route).filter((id) => !within.includes(id) && id !== destination);
  return works.filter((work) => tellsOf(work, passed));
}
